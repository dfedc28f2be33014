using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What keeps a trigger from holding: the first demand that fails, or, where none does, the first that is open.</summary>
/// <param name="Demand">The demand's place in the trigger.</param>
/// <param name="IsOpen">Whether its question is open.</param>
internal readonly record struct Hindrance(int Demand, bool IsOpen)
{
    /// <summary>Its place among all of a trigger.</summary>
    public int Code => 2 * Demand + (IsOpen ? 1 : 0);

    /// <summary>All that a trigger can have, by code.</summary>
    public static IEnumerable<Hindrance> All(Trigger trigger) => Enumerable.Range(0, 2 * trigger.Demands.Length).Select(code => new Hindrance(code / 2, code % 2 == 1));

    /// <summary>What is said of a stake that it keeps from firing.</summary>
    public UnmetRule ToUnmet(Stake stake) =>
        new(stake.Claim.Rule, stake.Claim.Effect, stake.Trigger.Demands[Demand].Dimension.Question.Id, IsOpen);
}
