using System.ComponentModel.DataAnnotations;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>A rule that applied.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Effect">What it does to the style or technology.</param>
/// <param name="Weight">1 (a hint) to 5 (decisive); left out where the rule rules out.</param>
/// <param name="Because">The reason, in a sentence.</param>
/// <param name="Answers">The questions whose answers the rule read; empty where it always holds.</param>
/// <param name="Sources">Where the reason comes from.</param>
public sealed record ReasonResponse(
    string Rule, EffectKind Effect, [property: Range(1, 5)] int? Weight, string Because,
    IReadOnlyList<string> Answers, IReadOnlyList<LinkResponse> Sources)
{
    internal static ReasonResponse Of(Reason reason, string because) =>
        new(reason.Rule.Id, reason.Effect.Kind, reason.Effect.Kind == EffectKind.RulesOut ? null : reason.Effect.Weight, because,
            reason.Questions, [.. reason.Rule.Sources.Select(LinkResponse.Of)]);
}
