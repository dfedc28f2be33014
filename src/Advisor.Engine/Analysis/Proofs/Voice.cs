using Advisor.Engine.Advice;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>What a rule says of one seat.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Effect">What it does there.</param>
/// <param name="Premise">When.</param>
internal sealed record Voice(Seat Seat, Knowledge.Effect Effect, Premise Premise)
{
    public bool RulesOut => Effect.Kind == Knowledge.EffectKind.RulesOut;
}
