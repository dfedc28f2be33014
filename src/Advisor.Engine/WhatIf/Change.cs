using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.WhatIf;

/// <summary>One question answered otherwise.</summary>
/// <param name="Question">The question.</param>
/// <param name="From">Its present answer; null: it is open.</param>
/// <param name="To">An answer that does it.</param>
/// <param name="Region">All amounts that do it, on a numeric axis; null for options.</param>
public sealed record Change(Question Question, Answer? From, Answer To, Region? Region);
