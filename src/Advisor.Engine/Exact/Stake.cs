using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>A claim with its trigger.</summary>
/// <param name="Claim">What the rule does to the contender.</param>
/// <param name="Trigger">What makes it fire; its demands are the claim's requirements, in the same order.</param>
/// <param name="Strength">What it adds to the contender's strength.</param>
internal sealed record Stake(Claim Claim, Trigger Trigger, long Strength);
