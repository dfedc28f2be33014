namespace Advisor.Rules.Cases;

/// <summary>How firmly the source states the decision.</summary>
public enum CaseStrength
{
    /// <summary>The source says so.</summary>
    Explicit,

    /// <summary>It follows from what the source says.</summary>
    Derived,
}
