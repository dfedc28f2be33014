namespace Advisor.Rules;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The rule set works, but something in it looks forgotten.</summary>
    Warning,

    /// <summary>The rule set cannot be used.</summary>
    Error,
}
