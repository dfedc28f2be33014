using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules;

namespace Advisor.Cli.Output;

/// <summary>What is wrong with rules, as an object for <see cref="JsonOutput"/>.</summary>
internal static class CheckReportJson
{
    /// <summary>The rule set is null where an error keeps it from being used.</summary>
    public static object Of(RuleSet? ruleSet, ImmutableArray<Diagnostic> diagnostics) => new
    {
        Ruleset = ruleSet is null ? null : new { ruleSet.Version, ruleSet.Digest },
        Counts = new
        {
            Errors = diagnostics.Count(d => d.Severity == Severity.Error),
            Warnings = diagnostics.Count(d => d.Severity == Severity.Warning),
        },
        Diagnostics = diagnostics,
    };
}
