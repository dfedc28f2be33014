using System.Runtime.CompilerServices;

namespace Advisor.Engine.Compilation;

/// <summary>What an evaluation has found to add up; lists that are filled again and again.</summary>
/// <param name="rows">The most rows.</param>
/// <param name="exclusions">The most sets of targets.</param>
/// <param name="bitmaps">The most bitmaps.</param>
internal sealed class Selection(int rows, int exclusions, int bitmaps)
{
    // One more than the most: what does nothing is written and then not counted, which is cheaper than asking first.
    private readonly int[] chosen = new int[rows + 1];
    private readonly int[] excluded = new int[exclusions + 1];
    private int rowCount;
    private int exclusionCount;

    /// <summary>Packed rows to add.</summary>
    public ReadOnlySpan<int> Rows => chosen.AsSpan(0, rowCount);

    /// <summary>Sets of targets that are ruled out.</summary>
    public ReadOnlySpan<int> Exclusions => excluded.AsSpan(0, exclusionCount);

    /// <summary>Where the bitmaps to intersect begin.</summary>
    public int[] Bitmaps { get; } = new int[bitmaps];

    public void Clear() => (rowCount, exclusionCount) = (0, 0);

    /// <summary>Goes on where the lists end.</summary>
    public Pen Continue() => new(this);

    /// <summary>Writes to the lists. The ends are kept in registers meanwhile: each step would else wait for the one before to reach memory.</summary>
    public ref struct Pen(Selection selection)
    {
        private readonly Span<int> chosen = selection.chosen;
        private readonly Span<int> excluded = selection.excluded;
        private int row = selection.rowCount;
        private int exclusion = selection.exclusionCount;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int packed) => chosen[row++] = packed;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Exclude(int set) => excluded[exclusion++] = set;

        /// <summary>Adds the rows and the set of an answer.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(in AnswerEntry entry)
        {
            chosen[row] = entry.Row;
            excluded[exclusion] = entry.Exclusion;
            exclusion += entry.Exclusions;
            row += entry.Rows;
            for (var more = 1; more < entry.Rows; more++)
                chosen[row - more] = entry.Row + more; // in any order; the first is there already
        }

        /// <summary>Lays the pen down; without it nothing has been written.</summary>
        public readonly void Finish(Selection selection) => (selection.rowCount, selection.exclusionCount) = (row, exclusion);
    }
}
