using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Which style comes first, and why.</summary>
internal static class Verdict
{
    /// <summary>One or two sentences that begin with a style.</summary>
    public static string Sentences(Case @case, StyleAdvice leader)
    {
        var name = @case.Style(leader.Standing.Id);
        var (pro, contra) = Reasons(@case, leader.Standing);
        if (@case.Advice.Styles.Length == 1)
            return pro.Count > 0
                ? $"{name} is the only style that these answers leave: {@case.Weave(pro)}"
                : $"{name} is the only style that these answers leave.";
        if (Rivals(@case).ToList() is { Count: > 0 } rivals)
        {
            var level = $"{Prose.And(rivals.Select(@case.StyleInside).Prepend(name))} score the same; {Prose.Inside(name)} comes first {Precedence(@case)}.";
            return pro.Count > 0 ? $"{level} This speaks for it: {@case.Weave(pro)}" : level;
        }
        if (pro.Count > 0 && leader.Standing.Score > 0)
            return $"{name} fits best: {@case.Weave(pro)}";
        if (pro.Count > 0)
            return $"No style suits these answers well; {Prose.Inside(name)} comes out ahead: {@case.Weave(pro)}";
        return contra.Count > 0
            ? $"No style suits these answers well; {Prose.Inside(name)} has the least against it: {@case.Weave([contra[0]])}"
            : $"{name} comes first only because nothing speaks against it.";
    }

    /// <summary>The same as it follows upon "because", with a stop.</summary>
    public static string Because(Case @case, StyleAdvice leader)
    {
        var (pro, contra) = Reasons(@case, leader.Standing);
        var reasons = pro.Count > 0 ? @case.Weave(pro) : contra.Count > 0 ? $"it has the least against it: {@case.Weave([contra[0]])}" : null;
        if (@case.Advice.Styles.Length == 1)
            return "it is the only style that the answers leave." + (pro.Count > 0 ? $" This speaks for it: {@case.Weave(pro)}" : "");
        if (Rivals(@case).ToList() is { Count: > 0 } rivals)
            return $"it scores the same as {Prose.And(rivals.Select(@case.StyleInside))} and comes first {Precedence(@case)}." +
                (pro.Count > 0 ? $" This speaks for it: {@case.Weave(pro)}" : "");
        return reasons ?? "nothing speaks against it.";
    }

    private static IEnumerable<string> Rivals(Case @case) => @case.Level.Skip(1).Select(s => s.Standing.Id);

    // How equal scores are ranked: by opposition, then by the order of the styles, which is that of simplicity.
    private static string Precedence(Case @case)
    {
        var oppositions = @case.Level.Select(s => s.Standing.Opposition).ToList();
        return oppositions.Skip(1).All(o => o > oppositions[0]) ? "because less speaks against it" : "because it is the simpler choice";
    }

    private static (IReadOnlyList<string> Pro, IReadOnlyList<string> Contra) Reasons(Case @case, Standing standing) =>
        (@case.Sentences(standing.Reasons, EffectKind.Favours, standing.Id), @case.Sentences(standing.Reasons, EffectKind.Opposes, standing.Id));
}
