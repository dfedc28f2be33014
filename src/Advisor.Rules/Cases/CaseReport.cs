using System.Collections.Immutable;

namespace Advisor.Rules.Cases;

/// <summary>How all cases came out.</summary>
/// <param name="Results">One for each case, by id.</param>
/// <param name="Coverage">How much of the rules they touch.</param>
public sealed record CaseReport(ImmutableArray<CaseResult> Results, CaseCoverage Coverage)
{
    public CaseTally All => CaseTally.Of(Results);

    /// <summary>The cases that say that they are hard.</summary>
    public CaseTally Hard => CaseTally.Of(Results.Where(r => r.Case.IsHard));

    /// <summary>All others.</summary>
    public CaseTally Plain => CaseTally.Of(Results.Where(r => !r.Case.IsHard));

    /// <summary>Whether something was run, and nothing failed, was faulty, or passed that is marked as a known miss.</summary>
    public bool IsGood => All is { Passed: > 0, Failed: 0, UnexpectedPasses: 0, Errors: 0 };
}
