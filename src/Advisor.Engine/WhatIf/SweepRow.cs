using System.Collections.Immutable;

namespace Advisor.Engine.WhatIf;

/// <summary>One combination of varied answers.</summary>
/// <param name="Answers">The varied answers, in the order of the questionnaire.</param>
/// <param name="Outcome">Who is first then.</param>
/// <param name="IsChanged">Whether another style or technology is first than now.</param>
public sealed record SweepRow(ImmutableArray<Change> Answers, Outcome Outcome, bool IsChanged);
