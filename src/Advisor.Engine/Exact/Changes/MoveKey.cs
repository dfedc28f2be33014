namespace Advisor.Engine.Exact.Changes;

/// <summary>A set of moves as one number: at most seven of them, sixteen bits each, whatever their order.</summary>
internal static class MoveKey
{
    public static UInt128 Of(ReadOnlySpan<Move> moves) => Of(moves, (1 << moves.Length) - 1);

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
