using System.Collections.Immutable;
using System.Globalization;
using Advisor.Engine.Analysis.Robustness;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Output;

/// <summary>Shows how firmly the winners of the cases stand, the most fragile first.</summary>
internal sealed class RobustnessPrinter(ImmutableArray<(Case Case, AdviceRobustness Robustness)> cases)
{
    public void WriteText(TextWriter output)
    {
        Write(output, "styles", cases.Select(c => (c.Case, c.Robustness.Style)));
        Write(output, "technologies", cases.Select(c => (c.Case, c.Robustness.Technology)));
    }

    public void WriteJson(TextWriter output) => JsonOutput.Write(output, new
    {
        Styles = Sorted(cases.Select(c => (c.Case, c.Robustness.Style))).Select(ToJson),
        Technologies = Sorted(cases.Select(c => (c.Case, c.Robustness.Technology))).Select(ToJson),
    });

    private static void Write(TextWriter output, string kind, IEnumerable<(Case Case, Grip? Grip)> grips)
    {
        var sorted = Sorted(grips);
        output.WriteLine($"{kind}: least change of weights, share of weightings that keep the winner, case, winner");
        foreach (var (tried, grip) in sorted)
        {
            var points = grip.Nearest is { } nearest ? nearest.Points.ToString(CultureInfo.InvariantCulture) : "-";
            output.WriteLine($"{points,4} {Percent(grip.Share),7}  {tried.Id} ({tried.File}:{tried.Line}): {grip.Winner}; {Overtaking(grip)}");
        }
        output.WriteLine(Summary(kind, sorted.ConvertAll(s => s.Grip)));
        output.WriteLine();
    }

    private static string Summary(string kind, List<Grip> grips) => grips.Count == 0
        ? $"{kind}: no winner"
        : $"{kind}: {Counted.Of(grips.Count, "winner")}, of which {grips.Count(g => g.Nearest is { Points: 1 })} lose rank 1 by one point of weight; "
          + $"{grips.Count(g => g.Share == 1)} stay under all of {grips[0].Weightings} weightings, the average under {Percent(grips.Average(g => g.Share))} of them";

    private static List<(Case Case, Grip Grip)> Sorted(IEnumerable<(Case Case, Grip? Grip)> grips) =>
    [
        .. grips.Where(g => g.Grip is not null).Select(g => (g.Case, Grip: g.Grip!))
            .OrderBy(g => g.Grip.Nearest?.Points ?? int.MaxValue).ThenBy(g => g.Grip.Share).ThenBy(g => g.Case.Id, StringComparer.Ordinal),
    ];

    private static string Overtaking(Grip grip) => grip.Nearest is { } nearest
        ? $"{nearest.Rival} comes first with {string.Join(", ", nearest.Shifts.Select(Shift))}" : "no change of weights from 0 to 5 dethrones it";

    private static string Shift(WeightShift shift) =>
        $"{shift.Rule.Id} {Verb(shift.Effect)} {shift.Effect.Target ?? "its technologies"} {shift.To} instead of {shift.Effect.Weight}";

    private static string Verb(Effect effect) => effect.Kind == EffectKind.Favours ? "favours" : "opposes";

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0}%");

    private static object ToJson((Case Case, Grip Grip) winner) => new
    {
        Case = winner.Case.Id,
        winner.Case.File,
        winner.Case.Line,
        winner.Grip.Winner,
        Points = winner.Grip.Nearest?.Points,
        Rival = winner.Grip.Nearest?.Rival,
        Shifts = winner.Grip.Nearest?.Shifts.Select(s => new
        {
            Rule = s.Rule.Id,
            s.Rule.Origin,
            Effect = Verb(s.Effect),
            s.Effect.Target,
            From = s.Effect.Weight,
            s.To,
        }),
        winner.Grip.Stays,
        winner.Grip.Weightings,
    };
}
