namespace Advisor.Engine.Exact.Changes;

/// <summary>What a search for changes fills and the next may fill again: to gather so large arrays as garbage takes longer than most searches.</summary>
internal sealed class ChangeMemory
{
    private const int MostKept = 1 << 16;

    /// <summary>What reaches the goal.</summary>
    public ReachingMoves Reaching { get; } = new();

    /// <summary>What reaches the goal and is not yet known to be least or not, as numbers: there may be many, and few stay.</summary>
    public List<UInt128> Unsettled { get; } = [];

    /// <summary>Whether it is small enough to keep.</summary>
    public bool IsWorthKeeping => Reaching.Count <= MostKept && Unsettled.Capacity <= MostKept;

    /// <summary>Forgets all, for so many moves.</summary>
    public void Clear(int moves)
    {
        Reaching.Clear(moves);
        Unsettled.Clear();
    }
}
