using System.Runtime.InteropServices;

namespace Advisor.Engine.Exact.Changes;

/// <summary>Which moves are known to reach a goal together.</summary>
internal sealed class ReachingMoves
{
    private readonly HashSet<UInt128> known = new(new MoveKeyComparer());
    private readonly Dictionary<UInt128, int> rows = new(new MoveKeyComparer());
    private int words;
    private ulong[] bits = [];

    /// <summary>How many are known, each by itself or as the others of one.</summary>
    public int Count => known.Count + rows.Count;

    /// <summary>Forgets all, for so many moves.</summary>
    public void Clear(int moves)
    {
        bits.AsSpan(0, rows.Count * words).Clear();
        rows.Clear();
        known.Clear();
        words = MoveBits.None(moves).Length;
    }

    /// <summary>Whether exactly these are known to.</summary>
    public bool Has(UInt128 key) => known.Contains(key);

    /// <summary>The moves that do with exactly these others, as bits by id; none at all where nothing is known of the others.</summary>
    public ReadOnlySpan<ulong> With(UInt128 others) => rows.TryGetValue(others, out var row) ? bits.AsSpan(row * words, words) : [];

    /// <summary>Takes moves that reach the goal together. Whether they were not known to.</summary>
    /// <param name="key">Their number.</param>
    /// <param name="moves">The moves.</param>
    /// <param name="isLast">Whether nobody will ask which moves do with others of them.</param>
    public bool Add(UInt128 key, ReadOnlySpan<Move> moves, bool isLast)
    {
        if (!known.Add(key))
            return false;
        for (var i = 0; !isLast && i < moves.Length; i++)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, MoveKey.Without(moves, i), out var isKnown);
            if (!isKnown)
                row = rows.Count - 1;
            if (bits.Length < rows.Count * words)
                Array.Resize(ref bits, 2 * Math.Max(64, rows.Count) * words);
            MoveBits.Add(bits.AsSpan(row * words, words), moves[i]);
        }

        return true;
    }
}
