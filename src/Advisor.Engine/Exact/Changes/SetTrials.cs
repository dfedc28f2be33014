namespace Advisor.Engine.Exact.Changes;

/// <summary>Which moves of one question that takes several options reach the goal together with some changes of others; each is tried once.</summary>
internal sealed class SetTrials
{
    private readonly MoveSpace space;
    private readonly int firstMove;
    private readonly ulong[] bits;
    private readonly long[] sums;
    private readonly long[] next;
    private readonly ulong[] tried;
    private readonly ulong[] reaching;

    public SetTrials(MoveSpace space, Move[] others, int variable)
    {
        (this.space, firstMove) = (space, space.FirstMoves[variable]);
        (tried, reaching) = (new ulong[(space.CountOf(variable) >> 6) + 1], new ulong[(space.CountOf(variable) >> 6) + 1]);
        bits = [.. space.Present];
        sums = [.. space.Start];
        next = new long[space.Rows];
        foreach (var other in others)
        {
            space.Apply(other, bits, sums, next);
            (sums, next, bits[other.Variable]) = (next, sums, other.Effect.Bits);
        }

        IsReachedWithout = space.IsReached(sums);
    }

    /// <summary>Whether the others do without this question.</summary>
    public bool IsReachedWithout { get; }

    public bool Reaches(Move move)
    {
        var (word, bit) = ((move.Id - firstMove) >> 6, 1UL << (move.Id - firstMove));
        if ((tried[word] & bit) != 0)
            return (reaching[word] & bit) != 0;
        tried[word] |= bit;
        foreach (var way in space.Layout.Ways)
            if (space.IsWon(move, bits, sums, next, way))
                reaching[word] |= bit;
        return (reaching[word] & bit) != 0;
    }

    /// <summary>Adds to some places those of the asked moves that reach the goal.</summary>
    public void AddReaching(ulong[] asked, ulong[] places)
    {
        for (var i = 0; i < asked.Length << 6; i++)
            if (((asked[i >> 6] >> i) & 1) == 1 && Reaches(space.Moves[firstMove + i]))
                places[i >> 6] |= 1UL << i;
    }
}
