namespace Advisor.Rules.Cases;

/// <summary>How a case came out.</summary>
public enum CaseStatus
{
    /// <summary>The advice is what was expected.</summary>
    Passed,

    /// <summary>It is not.</summary>
    Failed,

    /// <summary>It is not, and the case says so and why.</summary>
    KnownMiss,

    /// <summary>It is what was expected, though the case says that it is not: the mark is out of date.</summary>
    UnexpectedPass,

    /// <summary>The case itself is faulty, such as naming an unknown id.</summary>
    Error,

    /// <summary>The case says that it is not to be run.</summary>
    Skipped,
}
