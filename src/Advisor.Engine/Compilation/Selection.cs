namespace Advisor.Engine.Compilation;

/// <summary>What an evaluation has found to add up; lists that are filled again and again.</summary>
internal sealed class Selection(int rows, int exclusions, int bitmaps)
{
    private readonly int[] chosen = new int[rows];
    private readonly int[] excluded = new int[exclusions];
    private int rowCount;
    private int exclusionCount;

    /// <summary>Packed rows to add.</summary>
    public ReadOnlySpan<int> Rows => chosen.AsSpan(0, rowCount);

    /// <summary>Sets of targets that are ruled out.</summary>
    public ReadOnlySpan<int> Exclusions => excluded.AsSpan(0, exclusionCount);

    /// <summary>Where the bitmaps to intersect begin.</summary>
    public int[] Bitmaps { get; } = new int[bitmaps];

    public void Clear() => (rowCount, exclusionCount) = (0, 0);

    public void Add(int row) => chosen[rowCount++] = row;

    public void Exclude(int set) => excluded[exclusionCount++] = set;
}
