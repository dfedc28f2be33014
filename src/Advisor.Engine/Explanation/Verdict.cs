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
            return Grounded(@case, $"{name} is the only style that these answers leave", pro);
        if (Rivals(@case).ToList() is { Count: > 0 } rivals)
        {
            var ill = leader.Standing.Score < 0;
            var level = Prose.AndOthers(rivals.Select(@case.StyleInside).Prepend(ill ? Prose.Inside(name) : name));
            return $"{(ill ? "No style suits these answers well; " : "")}{level} score the same{(ill ? ", and" : ";")} {Prose.Inside(name)} comes first " +
                $"{Precedence(@case)}.{For(@case, pro)}";
        }
        if (pro.Count > 0 && leader.Standing.Score > 0)
            return @case.Ground($"{name} fits best{(@case.Settled ? "" : " so far")}", pro);
        if (pro.Count > 0)
            return @case.Ground($"No style suits these answers well; {Prose.Inside(name)} comes out ahead", pro);
        return contra.Count > 0
            ? @case.Ground($"No style suits these answers well; {Prose.Inside(name)} has the least against it", [contra[0]])
            : $"{name} comes first only because nothing speaks against it.";
    }

    /// <summary>The same as it follows upon "because", with a stop.</summary>
    public static string Because(Case @case, StyleAdvice leader)
    {
        var (pro, contra) = Reasons(@case, leader.Standing);
        if (@case.Advice.Styles.Length == 1)
            return $"it is the only style that the answers leave.{For(@case, pro)}";
        if (Rivals(@case).ToList() is { Count: > 0 } rivals)
            return $"it scores the same as {Prose.AndOthers(rivals.Select(@case.StyleInside))} and comes first {Precedence(@case)}.{For(@case, pro)}";
        if (pro.Count > 0)
            return @case.Weave(pro);
        return contra.Count > 0 ? @case.Ground("it has the least against it", [contra[0]]) : "nothing speaks against it.";
    }

    private static string For(Case @case, IReadOnlyList<string> pro) => pro.Count > 0 ? $" {@case.Ground("This speaks for it", pro)}" : "";

    private static string Grounded(Case @case, string statement, IReadOnlyList<string> pro) => pro.Count > 0 ? @case.Ground(statement, pro) : statement + ".";

    private static IEnumerable<string> Rivals(Case @case) => @case.Level.Skip(1).Select(s => s.Standing.Id);

    // How equal scores are ranked: by opposition, then by the order of the styles, which is that of simplicity.
    private static string Precedence(Case @case)
    {
        var oppositions = @case.Level.Select(s => s.Standing.Opposition).ToList();
        return oppositions.Skip(1).All(o => o > oppositions[0]) ? "because less speaks against it" : "because it is the simpler choice";
    }

    private static (IReadOnlyList<string> Pro, IReadOnlyList<string> Contra) Reasons(Case @case, Standing standing) =>
        (@case.Sentences(standing.Reasons, EffectKind.Favours, standing.Id, Case.Woven), @case.Sentences(standing.Reasons, EffectKind.Opposes, standing.Id, most: 1));
}
