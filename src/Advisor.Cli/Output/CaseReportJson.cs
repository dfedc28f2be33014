using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Output;

/// <summary>How cases came out, as an object for <see cref="JsonOutput"/>.</summary>
internal static class CaseReportJson
{
    public static object Of(RuleSet ruleSet, CaseReport report, ExampleReport pinned, ImmutableArray<Diagnostic> diagnostics) => new
    {
        Ruleset = new { ruleSet.Version, ruleSet.Digest },
        Good = report.IsGood && pinned.IsGood,
        Counts = Counts(report.All),
        Style = new { Plain = report.Plain.StyleRight, Hard = report.Hard.StyleRight },
        Technology = new { report.All.TopThree, report.All.First },
        Coverage = new
        {
            report.Coverage.Rules,
            report.Coverage.Options,
            UnfiredRules = report.Coverage.UnfiredRules.Select(r => r.Id),
            UnansweredOptions = report.Coverage.UnansweredOptions.Select(o => new { o.Question, o.Option }),
        },
        Cases = report.Results.Select(Case),
        Pinned = new { pinned.Holding, Broken = pinned.Broken.Select(e => new { e.Rule, e.File, e.Line, Expected = ExampleText.Of(e) }) },
        Diagnostics = diagnostics,
    };

    private static object Counts(CaseTally tally) =>
        new { tally.Passed, tally.Failed, tally.KnownMisses, tally.UnexpectedPasses, tally.Errors, tally.Skipped };

    private static object Case(CaseResult result) => new
    {
        result.Case.Id,
        result.Case.File,
        result.Case.Line,
        result.Status,
        Style = result.Advice?.Styles.FirstOrDefault()?.Standing.Id,
        Technology = result.Advice?.Styles.FirstOrDefault()?.Technologies.FirstOrDefault()?.Id,
        Misses = result.Misses.IsEmpty ? null : result.Misses.AsEnumerable(),
        Because = result.Case.Skip ?? result.Case.KnownMiss,
        Reasons = result.Status == CaseStatus.Failed ? Comparison.Of(result) : null,
    };
}
