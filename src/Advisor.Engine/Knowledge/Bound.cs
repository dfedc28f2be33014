namespace Advisor.Engine.Knowledge;

/// <summary>One end of a range.</summary>
/// <param name="Amount">In the question's base unit.</param>
/// <param name="Inclusive">Whether the amount itself belongs to the range.</param>
public readonly record struct Bound(decimal Amount, bool Inclusive);
