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
        var pro = Pro(@case, leader.Standing);
        if (@case.Advice.Styles.Length == 1)
            return Grounded($"{name} is the only style that these answers leave", pro);
        if (!@case.Rivals.IsEmpty)
        {
            var ill = leader.Standing.Score < 0;
            var level = Prose.AndOthers([ill ? Prose.Inside(name) : name, .. Names(@case)]);
            return $"{(ill ? "No style suits these answers well; " : "")}{level} score the same{(ill ? ", and" : ";")} {Prose.Inside(name)} comes first " +
                $"{Precedence(@case, leader)}.{For(pro)}";
        }
        if (pro.Count > 0 && leader.Standing.Score > 0)
            return Case.Ground($"{name} fits best{(@case.Settled ? "" : " so far")}", pro);
        if (pro.Count > 0)
            return Case.Ground($"No style suits these answers well; {Prose.Inside(name)} comes out ahead", pro);
        return Contra(@case, leader.Standing) is { Count: > 0 } contra
            ? Case.Ground($"No style suits these answers well; {Prose.Inside(name)} has the least against it", contra)
            : $"{name} comes first only because nothing speaks against it.";
    }

    /// <summary>The same as it follows upon "because", with a stop.</summary>
    public static string Because(Case @case, StyleAdvice leader)
    {
        var pro = Pro(@case, leader.Standing);
        if (@case.Advice.Styles.Length == 1)
            return $"it is the only style that the answers leave.{For(pro)}";
        if (!@case.Rivals.IsEmpty)
            return $"it scores the same as {Prose.AndOthers([.. Names(@case)])} and comes first {Precedence(@case, leader)}.{For(pro)}";
        if (pro.Count > 0)
            return Case.Weave("", pro);
        return Contra(@case, leader.Standing) is { Count: > 0 } contra ? Case.Ground("it has the least against it", contra) : "nothing speaks against it.";
    }

    private static string For(IReadOnlyList<Clause> pro) => pro.Count > 0 ? $" {Case.Ground("This speaks for it", pro)}" : "";

    private static string Grounded(string statement, IReadOnlyList<Clause> pro) => pro.Count > 0 ? Case.Ground(statement, pro) : statement + ".";

    private static IEnumerable<string> Names(Case @case) => @case.Rivals.Select(s => @case.StyleInside(s.Standing.Id));

    // How equal scores are ranked: by opposition, then by the order of the styles, which is that of simplicity.
    private static string Precedence(Case @case, StyleAdvice leader) =>
        @case.Rivals.All(s => s.Standing.Opposition > leader.Standing.Opposition) ? "because less speaks against it" : "because it is the simpler choice";

    private static IReadOnlyList<Clause> Pro(Case @case, Standing standing) => @case.Clauses(standing.Reasons, EffectKind.Favours, standing.Id, Case.Woven);

    private static IReadOnlyList<Clause> Contra(Case @case, Standing standing) => @case.Clauses(standing.Reasons, EffectKind.Opposes, standing.Id, most: 1);
}
