using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Which technology serves the style, and why.</summary>
internal static class Choice
{
    /// <summary>A reason against the chosen technology is told from this weight on.</summary>
    private const int Weighty = 2;

    /// <summary>One or two sentences.</summary>
    public static string Of(Case @case, StyleAdvice leader) => leader.Technologies switch
    {
        [] => Lack.Of(@case, leader),
        [var only] when leader.RuledOutTechnologies.Length > 0 => Only(@case, only, "the only technology that the answers leave for it"),
        [var only] => Only(@case, only, "the one technology known for it"),
        [var first, ..] => Best(@case, leader, first),
    };

    private static string Best(Case @case, StyleAdvice leader, Standing first)
    {
        var name = @case.Technology(first.Id);
        var level = Level(@case, leader, first);
        var with = level.Count switch
        {
            0 => "",
            1 or 2 => $", level with {Prose.And([.. level])}",
            _ => $", level with {level.Count} others",
        };
        if (@case.Foremost(first, EffectKind.Favours) is { } pro)
            return Grounded(@case, $"{Serves(name)} it best{with}", first, pro);
        if (@case.Foremost(first, EffectKind.Opposes) is { } contra)
            return Case.Ground($"{Numerus.With(name, "has", "have")} the least against it among the technologies{with}", contra);
        return level.Count > 0
            ? $"Nothing tells its {leader.Technologies.Length} technologies apart yet."
            : $"{Serves(name)} it best, since nothing speaks against it.";
    }

    private static string Serves(string name) => Numerus.With(name, "serves", "serve");

    private static List<string> Level(Case @case, StyleAdvice leader, Standing first)
    {
        var level = new List<string>();
        for (var i = 1; i < leader.Technologies.Length && leader.Technologies[i].Score == first.Score; i++)
            level.Add(@case.Technology(leader.Technologies[i].Id));
        return level;
    }

    private static string Only(Case @case, Standing only, string predicate) =>
        Grounded(@case, $"{Numerus.With(@case.Technology(only.Id), "is", "are")} {predicate}", only, @case.Foremost(only, EffectKind.Favours));

    // What speaks for the technology, and then what speaks against it most.
    private static string Grounded(Case @case, string statement, Standing standing, Clause? pro)
    {
        var ground = pro is null ? statement + "." : Case.Ground(statement, pro);
        if (@case.Foremost(standing, EffectKind.Opposes, Weighty) is not { } contra)
            return ground;
        var open = contra.Winds || contra.HasComma ? null : Prose.Unstop(ground);
        return open is null || Prose.Winds(open.Replace(": ", " ", StringComparison.Ordinal))
            ? $"{ground} Against it: {Clause.Stop(contra.Text)}"
            : $"{open}, but {Clause.Stop(contra.Text)}";
    }
}
