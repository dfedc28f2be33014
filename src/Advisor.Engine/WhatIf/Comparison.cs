using System.Collections.Immutable;

namespace Advisor.Engine.WhatIf;

/// <summary>Why one of two ranks above the other.</summary>
/// <param name="Ahead">The id of the style or technology that ranks above; the first asked for where neither does.</param>
/// <param name="Behind">The id of the other.</param>
/// <param name="Style">The id of the style in which two technologies are compared; null where styles are.</param>
/// <param name="Gap">The score of the one ahead less that of the other.</param>
/// <param name="By">What puts it ahead.</param>
/// <param name="Contributions">Every rule that fired for either, the weightiest first; their points add up to the gap.</param>
/// <param name="Forcing">A smallest set of answered questions whose answers alone force the order: however the other answered questions were answered, or
/// left open, comparing again puts the same one ahead, in whichever style; that neither is, or that the two cannot be compared, breaks it. Questions that are
/// open now stay open. Null: neither is ahead.</param>
/// <param name="IsForcingProven">Whether no smaller set forces the order.</param>
/// <param name="Swaps">All nearest changes, those of the fewest questions, after which comparing again puts the other one ahead.</param>
/// <param name="IsSwapsComplete">Whether none as near is missing; with none found, it is proven that three changes do not do.</param>
public sealed record Comparison(
    string Ahead, string Behind, string? Style, int Gap, DecidedBy By, ImmutableArray<Contribution> Contributions,
    ImmutableArray<string>? Forcing, bool IsForcingProven, ImmutableArray<Counterfactual> Swaps, bool IsSwapsComplete);
