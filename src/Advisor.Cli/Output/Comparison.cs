using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Output;

/// <summary>Sets the reasons of what a case expects beside the reasons of what was advised.</summary>
internal static class Comparison
{
    public static IEnumerable<string> Of(CaseResult result)
    {
        var advice = result.Advice!;
        var lines = new List<string>();
        if (result.StyleRight == false)
            lines.AddRange(Styles(advice, result.Case.Expected));
        if (advice.Styles is [var top, ..])
            lines.AddRange(Technologies(top, result));
        return lines;
    }

    private static IEnumerable<string> Styles(Recommendation advice, Expectation expected) =>
        Best(advice.Styles.Select(s => s.Standing), advice.RuledOut, expected.Styles)
            .Beside(advice.Styles is [var top, ..] ? ReasonColumn.Of("advised", top.Standing) : ReasonColumn.None);

    private static IEnumerable<string> Technologies(StyleAdvice style, CaseResult result)
    {
        var expected = result.Case.Expected;
        var shown = new List<Standing>();
        if (result.TechnologyInTopThree == false)
            shown.AddRange(style.Technologies.Take(1));
        shown.AddRange(style.Technologies.Where(t => t.Rank <= CaseResult.LastRank && expected.NotTechnologies.Contains(t.Id)));
        var wanted = Best(style.Technologies, style.RuledOutTechnologies, expected.Technologies);
        return shown.Distinct().SelectMany(t => wanted.Beside(ReasonColumn.Of("advised", t)));
    }

    /// <summary>The best of those that were expected, or one that is ruled out where none of them is ranked.</summary>
    private static ReasonColumn Best(IEnumerable<Standing> ranked, IEnumerable<RuledOut> ruledOut, ImmutableArray<string> expected)
    {
        if (ranked.FirstOrDefault(s => expected.Contains(s.Id)) is { } standing)
            return ReasonColumn.Of("expected", standing);
        return ruledOut.FirstOrDefault(s => expected.Contains(s.Id)) is { } impossible ? ReasonColumn.Of("expected", impossible) : ReasonColumn.None;
    }
}
