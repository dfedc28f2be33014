using System.Collections.Immutable;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>All claims that were examined.</summary>
/// <param name="Claims">In the order of <see cref="ClaimCodes.All"/>, then of the rule set.</param>
public sealed record ProofReport(ImmutableArray<Claim> Claims)
{
    /// <summary>The number of claims with a verdict.</summary>
    public int Count(Verdict verdict) => Claims.Count(c => c.Verdict == verdict);
}
