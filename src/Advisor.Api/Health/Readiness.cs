namespace Advisor.Api.Health;

/// <summary>Whether a first advice has been given. Safe to share among threads.</summary>
public sealed class Readiness
{
    private volatile bool ready;

    public bool IsReady => ready;

    /// <summary>There is no way back: changed rules are warm before they are in force.</summary>
    internal void Set() => ready = true;
}
