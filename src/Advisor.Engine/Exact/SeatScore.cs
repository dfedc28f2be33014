namespace Advisor.Engine.Exact;

/// <summary>What a trigger adds to the score of one contender.</summary>
/// <param name="Seat">The contender's place among all seats.</param>
/// <param name="Score">See <see cref="Exact.Score"/>.</param>
internal readonly record struct SeatScore(int Seat, long Score);
