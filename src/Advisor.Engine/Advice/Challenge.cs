using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A rival that may still overtake the leader.</summary>
/// <param name="Lead">How much stronger the leader is now; more than 0.</param>
/// <param name="Swings">What the open rules may add to the rival's strength over the leader's.</param>
internal sealed record Challenge(long Lead, ImmutableArray<Swing> Swings);
