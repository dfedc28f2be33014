using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>What was proven, as an object for <see cref="JsonOutput"/>.</summary>
internal static class ProofReportJson
{
    public static object Of(RuleSet ruleSet, ProofReport report) => new
    {
        Ruleset = new { ruleSet.Version, ruleSet.Digest },
        Counts = new { Hold = report.Count(Verdict.Holds), Failed = report.Count(Verdict.Fails), Undecided = report.Count(Verdict.Undecided) },
        Claims = report.Claims.Select(c => new
        {
            c.Code,
            c.Subject,
            c.Verdict,
            c.Because,
            c.Place,
            Answers = c.Witness is null ? null : AnswersJson.Of(c.Witness),
        }),
    };
}
