using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What to say when no technology is left for the style.</summary>
internal static class Lack
{
    /// <summary>One or two sentences: which answers rule the technologies out, and which other style has one left.</summary>
    public static string Of(Case @case, StyleAdvice leader)
    {
        var lost = leader.RuledOutTechnologies;
        if (lost.IsEmpty)
            return "No technology for it is known yet.";
        var other = @case.Advice.Styles.FirstOrDefault(s => !s.Technologies.IsEmpty);
        var next = other is null ? "" : $" The next style with a technology left is {@case.StyleInside(other.Standing.Id)}, with {@case.Technology(other.Technologies[0].Id)}.";
        return Why(@case, lost) + next;
    }

    private static string Why(Case @case, IReadOnlyList<RuledOut> lost)
    {
        if (lost is [var only])
        {
            var clauses = @case.Clauses(only.Reasons, EffectKind.RulesOut, only.Id, Case.Woven);
            var statement = $"Its only technology, {@case.Technology(only.Id)}, is ruled out";
            return clauses.Count > 0 ? Case.Ground(statement, clauses) : statement + ".";
        }
        var all = $"Each of the {lost.Count} technologies known for it is ruled out";
        string[] answers = [.. Clash.Of(lost).Select(q => AnswerText.Brief(@case.RuleSet, @case.Advice.Answers, q))];
        return answers.Length == 0 ? all + "." : $"{all}, by the {(answers.Length == 1 ? "answer" : "answers")} on {Prose.AndOthers(answers)}.";
    }
}
