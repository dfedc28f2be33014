namespace Advisor.Rules.Cases;

/// <summary>How a case came out.</summary>
public enum CaseStatus
{
    /// <summary>The advice is what was expected.</summary>
    Passed,

    /// <summary>It is not.</summary>
    Failed,

    /// <summary>The case itself is faulty, such as naming an unknown id.</summary>
    Error,

    /// <summary>The case says that it is not to be run.</summary>
    Skipped,
}
