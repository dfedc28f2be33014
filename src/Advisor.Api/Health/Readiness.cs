namespace Advisor.Api.Health;

/// <summary>Whether a first advice has been given. Safe to share among threads.</summary>
public sealed class Readiness
{
    private volatile bool ready;

    public bool IsReady => ready;

    /// <summary>There is no way back: the rules do not change while the process runs.</summary>
    internal void Set() => ready = true;
}
