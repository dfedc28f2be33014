using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact.Changes;

/// <summary>Another answer to a question.</summary>
/// <param name="Answer">The answer, or one of a region.</param>
/// <param name="Region">All of the region; null for options.</param>
/// <param name="First">The first cell of the region, or the cell of the option; negative for a set of options.</param>
/// <param name="Last">The last cell.</param>
internal sealed record Reply(Answer Answer, Region? Region, int First, int Last);
