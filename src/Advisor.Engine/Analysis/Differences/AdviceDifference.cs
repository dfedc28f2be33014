using System.Collections.Immutable;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>What two rule sets advise differently.</summary>
/// <param name="Changes">For each rule that differs, a smallest questionnaire whose advice it changes; fewest answers first.</param>
/// <param name="IsComplete">
/// Where there are no changes: whether it is proven that no questionnaire has other advice. Where there are: whether every rule that differs was settled.
/// </param>
public sealed record AdviceDifference(ImmutableArray<AdviceChange> Changes, bool IsComplete)
{
    /// <summary>Nothing differs that could matter.</summary>
    public static AdviceDifference None { get; } = new([], true);
}
