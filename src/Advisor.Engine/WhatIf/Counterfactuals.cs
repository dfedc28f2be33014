using System.Collections.Immutable;

namespace Advisor.Engine.WhatIf;

/// <summary>All that would put something first.</summary>
/// <param name="Found">The fewest changes first, then in the order of the questionnaire.</param>
/// <param name="IsComplete">Whether nothing is missing; with nothing found, it is proven that nothing within the limit would do.</param>
public sealed record Counterfactuals(ImmutableArray<Counterfactual> Found, bool IsComplete);
