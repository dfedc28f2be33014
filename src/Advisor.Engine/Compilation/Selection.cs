using System.Runtime.CompilerServices;

namespace Advisor.Engine.Compilation;

/// <summary>What an evaluation has found to add up; filled again and again.</summary>
/// <param name="rows">The most rows.</param>
internal sealed class Selection(int rows)
{
    // One more than the most: the empty row is written and then not counted, which is cheaper than asking first.
    private readonly int[] chosen = new int[rows + 1];
    private int count;

    /// <summary>Packed rows to add.</summary>
    public ReadOnlySpan<int> Rows => chosen.AsSpan(0, count);

    /// <summary>Forgets the rows.</summary>
    public void Clear() => count = 0;

    /// <summary>Goes on where the list ends.</summary>
    public Pen Continue() => new(this);

    /// <summary>Writes to the list. Its end is kept in a register meanwhile: each step would else wait for the one before to reach memory.</summary>
    public ref struct Pen(Selection selection)
    {
        private ref int end = ref selection.chosen[selection.count];

        /// <summary>Adds a row, unless it is the empty one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int row)
        {
            end = row;
            end = ref Unsafe.Add(ref end, row == 0 ? 0 : 1);
        }

        /// <summary>Lays the pen down; without it nothing has been written.</summary>
        public readonly void Finish(Selection selection) =>
            selection.count = (int)(Unsafe.ByteOffset(ref selection.chosen[0], ref end) / sizeof(int));
    }
}
