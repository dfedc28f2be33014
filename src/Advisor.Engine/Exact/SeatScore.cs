namespace Advisor.Engine.Exact;

/// <summary>What a trigger adds to the score of one contender.</summary>
/// <param name="Seat">The contender's place among all seats.</param>
/// <param name="Reason">The place of the reason in <see cref="Ledger.Reasons"/>.</param>
/// <param name="Score">See <see cref="Exact.Score"/>.</param>
internal readonly record struct SeatScore(int Seat, int Reason, long Score);
