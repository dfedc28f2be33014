using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>The reasons of one style or technology, one a line.</summary>
internal sealed record ReasonColumn(ImmutableArray<string> Lines)
{
    public static readonly ReasonColumn None = new([]);

    public static ReasonColumn Of(string label, Standing standing) =>
        new([$"{label} {standing.Id}: rank {standing.Rank}, score {standing.Score}", .. standing.Reasons.Select(Line)]);

    public static ReasonColumn Of(string label, RuledOut ruledOut) =>
        new([$"{label} {ruledOut.Id}: ruled out", .. ruledOut.Reasons.Select(Line)]);

    /// <summary>Both columns, line by line.</summary>
    public IEnumerable<string> Beside(ReasonColumn other)
    {
        var width = Lines.Select(l => l.Length).DefaultIfEmpty(0).Max();
        for (var i = 0; i < Math.Max(Lines.Length, other.Lines.Length); i++)
            yield return $"{(Lines.ElementAtOrDefault(i) ?? "").PadRight(width)} | {other.Lines.ElementAtOrDefault(i)}".TrimEnd();
    }

    private static string Line(Reason reason)
    {
        var effect = reason.Effect.Kind switch
        {
            EffectKind.Favours => $"+{reason.Effect.Weight}",
            EffectKind.Opposes => $"-{reason.Effect.Weight}",
            _ => "out",
        };
        return $"{effect,3} {reason.Rule.Id}";
    }
}
