namespace Advisor.Engine.Exact.Changes;

/// <summary>A set of moves as one number: at most seven of them, sixteen bits each, whatever their order.</summary>
internal static class MoveKey
{
    public static UInt128 Of(ReadOnlySpan<Move> moves) => Of(moves, (1 << moves.Length) - 1);

    /// <summary>The moves again, in the order of their ids.</summary>
    /// <param name="key">Their number.</param>
    /// <param name="all">All moves by id.</param>
    public static Move[] ToMoves(UInt128 key, List<Move> all)
    {
        var count = 0;
        for (var rest = key; rest != 0; rest >>= 16)
            count++;
        var moves = new Move[count];
        for (; count > 0; key >>= 16)
            moves[--count] = all[(ushort)key - 1];
        return moves;
    }

    /// <summary>The same with another move of the same question in the place of one.</summary>
    /// <param name="key">The number of all.</param>
    /// <param name="after">How many moves with higher ids there are.</param>
    /// <param name="move">The one.</param>
    /// <param name="other">The other.</param>
    public static UInt128 With(UInt128 key, int after, Move move, Move other) =>
        key + ((UInt128)(uint)(other.Id + 1) << (16 * after)) - ((UInt128)(uint)(move.Id + 1) << (16 * after));

    /// <summary>The same of all but one of them.</summary>
    public static UInt128 Without(ReadOnlySpan<Move> moves, int one) => Of(moves, ((1 << moves.Length) - 1) ^ (1 << one));

    /// <summary>The same of some of them.</summary>
    /// <param name="moves">The moves.</param>
    /// <param name="chosen">Which of them, as bits.</param>
    public static UInt128 Of(ReadOnlySpan<Move> moves, int chosen)
    {
        Span<int> ids = stackalloc int[moves.Length];
        var count = 0;
        for (var i = 0; i < moves.Length; i++)
        {
            if (((chosen >> i) & 1) == 0)
                continue;
            var (id, at) = (moves[i].Id + 1, count++);
            for (; at > 0 && ids[at - 1] > id; at--)
                ids[at] = ids[at - 1];
            ids[at] = id;
        }

        UInt128 key = 0;
        foreach (var id in ids[..count])
            key = (key << 16) | (uint)id;
        return key;
    }
}
