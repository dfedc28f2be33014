using System.ComponentModel.DataAnnotations;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>What a rule does.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Target">The id of a style or technology; left out: every technology of which the rule speaks.</param>
/// <param name="Weight">1 (a hint) to 5 (decisive); left out where the rule rules out.</param>
public sealed record EffectResponse(EffectKind Effect, string? Target, [property: Range(1, 5)] int? Weight)
{
    internal static EffectResponse Of(Effect effect) =>
        new(effect.Kind, effect.Target, effect.Kind == EffectKind.RulesOut ? null : effect.Weight);
}
