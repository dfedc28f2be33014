using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.WhatIf;

/// <summary>The answers to try for one question.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Answers">Answers that it takes; empty: every option by itself, or one amount for every region of a numeric axis in which no rule changes.</param>
public sealed record Variation(string Question, ImmutableArray<Answer> Answers);
