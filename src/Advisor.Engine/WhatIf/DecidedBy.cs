namespace Advisor.Engine.WhatIf;

/// <summary>What puts one contender ahead of another.</summary>
public enum DecidedBy
{
    /// <summary>The higher score.</summary>
    Score,

    /// <summary>Equal scores, and less opposition.</summary>
    Opposition,

    /// <summary>All else equal, and the simpler style, or the earlier id.</summary>
    Order,

    /// <summary>The other is ruled out.</summary>
    RuledOut,

    /// <summary>Nothing: both are ruled out.</summary>
    Nothing,
}
