namespace Advisor.Engine.Exact.Changes;

/// <summary>Sets of moves, as bits by id.</summary>
internal static class MoveBits
{
    /// <summary>The empty set of so many moves.</summary>
    public static ulong[] None(int moves) => new ulong[(moves + 63) >> 6];

    public static bool Has(ulong[] set, Move move) => ((set[move.Id >> 6] >> move.Id) & 1) != 0;

    public static void Add(Span<ulong> set, Move move) => set[move.Id >> 6] |= 1UL << move.Id;

    /// <summary>Adds another set, which may be shorter.</summary>
    public static void Add(Span<ulong> set, ReadOnlySpan<ulong> more)
    {
        for (var word = 0; word < more.Length; word++)
            set[word] |= more[word];
    }

    /// <summary>Whether two sets of one length have a move in common.</summary>
    public static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < one.Length; word++)
            if ((one[word] & other[word]) != 0)
                return true;
        return false;
    }
}
