using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Answers;
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
            Answers = c.Witness?.ToDictionary(a => a.Key.Id, a => Of(a.Key, a.Value)),
        }),
    };

    private static object Of(Question question, Answer answer) => answer switch
    {
        AmountAnswer amount => amount.Amount,
        OptionsAnswer options when question.IsMultiple => options.Options,
        OptionsAnswer options => options.Options[0],
        _ => throw new ArgumentException("An answer is an amount or names options", nameof(answer)),
    };
}
