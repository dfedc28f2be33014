namespace Advisor.Engine.Exact;

/// <summary>One condition on a set of options.</summary>
/// <param name="Group">The place of its options among the groups of the dimension.</param>
/// <param name="IsNoneOf">Whether the answer must name none of the group; otherwise at least one.</param>
internal readonly record struct DemandPart(int Group, bool IsNoneOf);
