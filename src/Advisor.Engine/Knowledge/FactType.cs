namespace Advisor.Engine.Knowledge;

/// <summary>The form of a fact.</summary>
public enum FactType
{
    /// <summary>true or false.</summary>
    Flag,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any number of the options, none included.</summary>
    Set,

    /// <summary>A whole number of bytes.</summary>
    Bytes,

    /// <summary>Messages a second.</summary>
    PerSecond,

    /// <summary>A sentence for people.</summary>
    Text,
}
