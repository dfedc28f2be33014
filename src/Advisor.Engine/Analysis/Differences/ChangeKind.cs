namespace Advisor.Engine.Analysis.Differences;

/// <summary>What happened to a part of a rule set.</summary>
public enum ChangeKind
{
    /// <summary>Only the new one has it.</summary>
    Added,

    /// <summary>Only the old one has it.</summary>
    Removed,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,
}
