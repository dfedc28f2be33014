using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A rival that may still overtake the leader.</summary>
/// <param name="Lead">How much stronger the leader is now; more than 0.</param>
/// <param name="Swings">What the open rules may add to the rival's strength over the leader's.</param>
/// <param name="Exits">The open requirements of each rule that could rule the rival out.</param>
internal sealed record Challenge(long Lead, ImmutableArray<Swing> Swings, ImmutableArray<ImmutableArray<Requirement>> Exits)
{
    /// <summary>What a rival brings against the leader.</summary>
    public static Challenge Of(Position rival, Position leader, AnswerSheet sheet) =>
        new(leader.Strength - rival.Strength, Swing.Between(rival.Contender, leader.Contender, sheet), rival.Contender.OpenExits(sheet));
}
