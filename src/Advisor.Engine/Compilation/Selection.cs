using System.Runtime.CompilerServices;

namespace Advisor.Engine.Compilation;

/// <summary>What an evaluation has found to add up; filled again and again.</summary>
/// <param name="rows">The most rows.</param>
/// <param name="verdicts">Words for the sets of <see cref="ExemptionTable"/>.</param>
internal sealed class Selection(int rows, int verdicts)
{
    // One more than the most: the empty row is written and then not counted, which is cheaper than asking first.
    private readonly int[] chosen = new int[rows + 1];
    private int count;

    /// <summary>Packed rows to add.</summary>
    public ReadOnlySpan<int> Rows => chosen.AsSpan(0, count);

    /// <summary>Sets of targets that are ruled out, one after another.</summary>
    public ulong[] Verdicts { get; } = new ulong[verdicts];

    /// <summary>Forgets the rows.</summary>
    public void Clear() => count = 0;

    /// <summary>Goes on where the list ends.</summary>
    public Pen Continue() => new(this);

    /// <summary>Writes to the list. Its end is kept in a register meanwhile: each step would else wait for the one before to reach memory.</summary>
    public ref struct Pen(Selection selection)
    {
        private readonly Span<int> chosen = selection.chosen;
        private int end = selection.count;

        /// <summary>Adds a row, unless it is the empty one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int row)
        {
            chosen[end] = row;
            end += row == 0 ? 0 : 1;
        }

        /// <summary>Lays the pen down; without it nothing has been written.</summary>
        public readonly void Finish(Selection selection) => selection.count = end;
    }
}
