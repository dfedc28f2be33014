using System.Numerics;

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

    /// <summary>Makes some changes of other questions.</summary>
    /// <param name="space">All moves.</param>
    /// <param name="others">The changes.</param>
    /// <param name="variable">The question.</param>
    /// <param name="next">Room for sums, which all trials may share.</param>
    public SetTrials(MoveSpace space, ReadOnlySpan<Move> others, int variable, long[] next)
    {
        (this.space, firstMove, this.next) = (space, space.FirstMoves[variable], next);
        (tried, reaching) = (new ulong[(space.CountOf(variable) >> 6) + 1], new ulong[(space.CountOf(variable) >> 6) + 1]);
        bits = [.. space.Present];
        sums = [.. space.Start];
        foreach (var other in others)
        {
            space.Apply(other, bits, sums, next);
            next.CopyTo(sums, 0);
            bits[other.Variable] = other.Effect.Bits;
        }

        IsReachedWithout = space.IsReached(sums);
    }

    /// <summary>Whether the others do without this question.</summary>
    public bool IsReachedWithout { get; }

    public bool Reaches(Move move)
    {
        var (word, bit) = ((move.Id - firstMove) >> 6, 1UL << (move.Id - firstMove));
        if ((tried[word] & bit) == 0)
            Try(move, word, bit);
        return (reaching[word] & bit) != 0;
    }

    /// <summary>Adds to some places those of the asked moves that reach the goal.</summary>
    public void AddReaching(ulong[] asked, ulong[] places)
    {
        for (var word = 0; word < asked.Length; word++)
        {
            for (var rest = asked[word] & ~tried[word]; rest != 0; rest &= rest - 1)
                Try(space.Moves[firstMove + (word << 6) + BitOperations.TrailingZeroCount(rest)], word, rest & (0 - rest));
            places[word] |= asked[word] & reaching[word];
        }
    }

    private void Try(Move move, int word, ulong bit)
    {
        tried[word] |= bit;
        foreach (var way in space.Layout.Ways)
            if (space.IsWon(move, bits, sums, next, way))
                reaching[word] |= bit;
    }
}
