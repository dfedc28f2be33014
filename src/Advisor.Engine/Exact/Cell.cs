using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>Answers to one question that no rule can tell apart.</summary>
/// <param name="Answer">One of them.</param>
/// <param name="Region">All of them, on a numeric axis; null for an option.</param>
internal sealed record Cell(Answer Answer, Region? Region);
