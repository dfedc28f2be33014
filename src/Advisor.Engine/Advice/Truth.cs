namespace Advisor.Engine.Advice;

/// <summary>Whether something holds while some questions may be open. In this order the least of several is their conjunction.</summary>
internal enum Truth : byte
{
    /// <summary>It does not hold, whatever else is answered.</summary>
    Fails,

    /// <summary>It depends on open questions.</summary>
    Open,

    /// <summary>It holds, whatever else is answered.</summary>
    Holds,
}
