namespace Advisor.Contract.Advice;

/// <summary>How much of the explanation comes with the advice.</summary>
public enum DetailLevel
{
    /// <summary>Neither reasons nor practices nor failure modes.</summary>
    Brief,

    /// <summary>The rules that applied, the practices and the failure modes.</summary>
    Standard,

    /// <summary>The rules that did not apply as well.</summary>
    Full,
}
