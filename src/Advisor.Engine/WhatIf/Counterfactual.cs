using System.Collections.Immutable;

namespace Advisor.Engine.WhatIf;

/// <summary>What would have to be different: no part of it alone would do.</summary>
/// <param name="Changes">In the order of the questionnaire; empty: nothing has to.</param>
public sealed record Counterfactual(ImmutableArray<Change> Changes);
