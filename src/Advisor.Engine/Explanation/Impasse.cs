using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What to say when every style is ruled out.</summary>
internal static class Impasse
{
    /// <summary>How many sets of answers are named; the others are counted.</summary>
    private const int Named = 2;

    /// <summary>Two sentences.</summary>
    public static string Sentences(Case @case) => $"No communication style meets all of these answers. {Why(@case)}";

    /// <summary>The same as it follows upon "because", with a stop.</summary>
    public static string Because(Case @case) => $"no communication style meets all of the answers. {Why(@case)}";

    private static string Why(Case @case)
    {
        var conflicts = @case.Advice.Conflicts.Where(c => !c.IsDefaultOrEmpty).ToList();
        if (conflicts.Count == 0)
            return Unconditional(@case);
        var first = Clash(@case, conflicts[0]);
        var rest = conflicts.Count switch
        {
            1 => "",
            Named => $"; {Prose.Inside(Clash(@case, conflicts[1]))}",
            _ => $"; nor can {conflicts.Count - 1} other sets of answers hold",
        };
        return $"{first}{rest}. At least one of these answers has to give.";
    }

    private static string Clash(Case @case, IReadOnlyList<string> questions)
    {
        var answers = Prose.And([.. questions.Select(q => AnswerText.Brief(@case.RuleSet, @case.Advice.Answers, q))]);
        return questions.Count == 1 ? $"The answer on {answers} leaves none" : $"The answers on {answers} cannot hold together";
    }

    private static string Unconditional(Case @case)
    {
        var why = @case.Advice.RuledOut.SelectMany(r => @case.Clauses(r.Reasons, EffectKind.RulesOut, r.Id)).Take(1).ToList();
        return why.Count > 0 ? Case.Ground($"The first to go is {@case.StyleInside(@case.Advice.RuledOut[0].Id)}", why) : "No answer can change that.";
    }
}
