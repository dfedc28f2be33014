namespace Advisor.Engine.Exact;

/// <summary>What a trigger does to one contender.</summary>
/// <param name="Seat">The contender's place among all seats.</param>
/// <param name="Strength">What it adds to its strength.</param>
/// <param name="RulesOut">Whether it rules it out.</param>
internal readonly record struct SeatEffect(int Seat, long Strength, bool RulesOut);
