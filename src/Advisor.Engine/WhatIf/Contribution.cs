using Advisor.Engine.Advice;

namespace Advisor.Engine.WhatIf;

/// <summary>What one fired rule adds to the gap between two contenders.</summary>
/// <param name="Reason">The rule, its effect, and the questions whose answers it read.</param>
/// <param name="Of">The id of the one it speaks of.</param>
/// <param name="Points">What it adds to the gap: more than 0 for the one ahead, less than 0 for the one behind; 0 where it rules one out.</param>
public sealed record Contribution(Reason Reason, string Of, int Points);
