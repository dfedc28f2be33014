using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>Where a style or a technology stands.</summary>
/// <param name="Id">The id of the style or technology.</param>
/// <param name="Rank">From 1; within its style for a technology.</param>
/// <param name="Favour">The sum of the weights of the reasons for it.</param>
/// <param name="Opposition">The sum of the weights of the reasons against it.</param>
/// <param name="Range">What the score could still become.</param>
/// <param name="Settled">Proven: it ranks first and no way of answering the open questions changes that.</param>
/// <param name="Reasons">The rules that fired, the heaviest first, then by id.</param>
/// <param name="Unmet">The rules that did not, by id.</param>
public sealed record Standing(
    string Id, int Rank, int Favour, int Opposition, ScoreRange Range, bool Settled,
    ImmutableArray<Reason> Reasons, ImmutableArray<UnmetRule> Unmet)
{
    /// <summary>The sum of the weights, with their signs.</summary>
    public int Score => Favour - Opposition;

    /// <summary>0 to 1 in steps of 0.01; see <see cref="Advice.Fit"/>.</summary>
    public decimal Fit => Advice.Fit.Of(Favour, Opposition);
}
