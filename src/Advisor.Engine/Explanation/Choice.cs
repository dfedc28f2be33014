using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Which technology serves the style, and why.</summary>
internal static class Choice
{
    /// <summary>One sentence.</summary>
    public static string Of(Case @case, StyleAdvice leader) => leader.Technologies switch
    {
        [] => None(@case, leader),
        [var only] when leader.RuledOutTechnologies.Length > 0 => Only(@case, only, "is the only technology that the answers leave for it"),
        [var only] => Only(@case, only, "is the one technology known for it"),
        [var first, ..] => Best(@case, leader, first),
    };

    private static string Best(Case @case, StyleAdvice leader, Standing first)
    {
        var pro = Sentences(@case, first, EffectKind.Favours);
        var contra = Sentences(@case, first, EffectKind.Opposes);
        var name = @case.Technology(first.Id);
        var level = leader.Technologies.Skip(1).TakeWhile(t => t.Score == first.Score).Select(t => @case.Technology(t.Id)).ToList();
        if (pro.Count == 0 && contra.Count == 0)
            return level.Count > 0
                ? $"Nothing tells its {leader.Technologies.Length} technologies apart yet."
                : $"{name} serves it best, since nothing speaks against it.";
        var with = level.Count switch
        {
            0 => "",
            1 or 2 => $", level with {Prose.And(level)}",
            _ => $", level with {level.Count} others",
        };
        return pro.Count > 0
            ? Ground(@case, $"{name} serves it best{with}", first.Id, pro)
            : Ground(@case, $"{name} has the least against it among the technologies{with}", first.Id, contra);
    }

    private static string Only(Case @case, Standing only, string predicate)
    {
        var pro = Sentences(@case, only, EffectKind.Favours);
        return Ground(@case, $"{@case.Technology(only.Id)} {predicate}", only.Id, pro);
    }

    private static string None(Case @case, StyleAdvice leader)
    {
        if (leader.RuledOutTechnologies.IsEmpty)
            return "No technology for it is known yet.";
        var first = leader.RuledOutTechnologies[0];
        var why = @case.Sentences(first.Reasons, EffectKind.RulesOut, first.Id);
        var of = leader.RuledOutTechnologies.Length == 1
            ? $"Its only technology, {@case.Technology(first.Id)}, is ruled out"
            : $"Each of the {leader.RuledOutTechnologies.Length} technologies known for it is ruled out, the first of them {@case.Technology(first.Id)}";
        return Ground(@case, of, first.Id, why);
    }

    private static IReadOnlyList<string> Sentences(Case @case, Standing standing, EffectKind kind) => @case.Sentences(standing.Reasons, kind, standing.Id);

    // With the first sentence as it follows upon the technology's name: "Amazon SQS serves it best: it …", not the name twice.
    private static string Ground(Case @case, string statement, string technology, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
            return statement + ".";
        var name = @case.Technology(technology) + " ";
        return @case.Ground(statement, [sentences[0].StartsWith(name, StringComparison.Ordinal) ? $"It {sentences[0][name.Length..]}" : sentences[0]]);
    }
}
