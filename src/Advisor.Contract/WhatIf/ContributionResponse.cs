using System.ComponentModel.DataAnnotations;
using Advisor.Contract.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.WhatIf;

/// <summary>What one rule that applied adds to the gap between the two.</summary>
/// <param name="Of">The id of the one that it speaks of.</param>
/// <param name="Points">What it adds: more than 0 for the one ahead, less than 0 for the one behind; 0 where it rules one out.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Effect">What it does to the one that it speaks of.</param>
/// <param name="Weight">1 (a hint) to 5 (decisive); left out where the rule rules out.</param>
/// <param name="Because">The reason, in a sentence.</param>
/// <param name="Answers">The questions whose answers the rule read; empty where it always holds.</param>
/// <param name="Sources">Where the reason comes from.</param>
public sealed record ContributionResponse(
    string Of, int Points, string Rule, EffectKind Effect, [property: Range(1, 5)] int? Weight, string Because, IReadOnlyList<string> Answers,
    IReadOnlyList<LinkResponse> Sources);
