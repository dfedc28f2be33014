namespace Advisor.Engine.Compilation;

/// <summary>Some of the cells of an axis. Immutable.</summary>
internal sealed class CellSet
{
    private readonly ulong[] words;

    private CellSet(int count, ulong[] words) => (Count, this.words) = (count, words);

    /// <summary>The number of cells of the axis.</summary>
    public int Count { get; }

    public ReadOnlySpan<ulong> Words => words;

    public IEnumerable<int> Cells => Enumerable.Range(0, Count).Where(Has);

    public bool IsEmpty => !words.AsSpan().ContainsAnyExcept(0ul);

    public static CellSet Of(int count, IEnumerable<int> cells)
    {
        var words = new ulong[(count + 63) / 64];
        foreach (var cell in cells)
            words[cell >> 6] |= 1ul << cell;
        return new(count, words);
    }

    /// <summary>From one cell to before another.</summary>
    public static CellSet Range(int count, int from, int before) => Of(count, Enumerable.Range(from, Math.Max(before - from, 0)));

    public bool Has(int cell) => (words[cell >> 6] >> cell & 1) != 0;

    public CellSet And(CellSet other) => Of(Count, Cells.Where(other.Has));

    public CellSet Complement() => Of(Count, Enumerable.Range(0, Count).Where(cell => !Has(cell)));
}
