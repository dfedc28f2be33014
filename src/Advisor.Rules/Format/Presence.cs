namespace Advisor.Rules.Format;

/// <summary>Whether a key must be there.</summary>
internal enum Presence
{
    Optional,

    /// <summary>It must, and every reader of the mapping says so.</summary>
    Required,

    /// <summary>It must, and a check with a code of its own says so.</summary>
    Checked,
}
