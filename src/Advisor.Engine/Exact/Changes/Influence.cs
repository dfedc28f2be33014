namespace Advisor.Engine.Exact.Changes;

/// <summary>A demand on a question that matters to the sums.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Added">What each sum gains once it is met, as rows and weights; none where it is bound to other questions.</param>
/// <param name="Bit">Its bit among the bound demands; negative: it is not bound.</param>
/// <param name="Gains">Whether meeting it can raise a sum.</param>
/// <param name="Loses">Whether meeting it can lower a sum.</param>
internal sealed record Influence(Demand Demand, (int Row, long Weight)[] Added, int Bit, bool Gains, bool Loses)
{
    /// <summary>Its bit by itself; 0: it is not bound.</summary>
    public ulong Mask => Bit >= 0 ? 1UL << Bit : 0;
}
