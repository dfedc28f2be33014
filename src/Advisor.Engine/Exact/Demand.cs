using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What premises ask of the answer to one question, kept once however many of them ask it.</summary>
/// <param name="Id">Its place among all demands.</param>
/// <param name="Dimension">The question.</param>
/// <param name="Requirement">The same as the rules state it.</param>
/// <param name="Cells">The cells that meet it, where the question takes one answer.</param>
/// <param name="Parts">What it asks of a set of options, where the question takes several; all parts must hold.</param>
internal sealed record Demand(
    int Id, Dimension Dimension, Requirement Requirement, ImmutableArray<int> Cells, ImmutableArray<DemandPart> Parts)
{
    public int Place => Dimension.Place;

    public bool Equals(Demand? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}
