namespace Advisor.Engine.Exact.Changes;

/// <summary>Keeps those of the changes that reach a goal of which no part would do. Changes of fewer questions must come first.</summary>
internal sealed class LeastChanges
{
    private readonly MoveSpace space;
    private readonly ReachingMoves reaching;
    private readonly List<UInt128> unsettled;
    private readonly LeastSets sets;

    public LeastChanges(MoveSpace space, ChangeMemory memory)
    {
        memory.Clear(space.Moves.Count);
        (this.space, reaching, unsettled, sets) = (space, memory.Reaching, memory.Unsettled, new(space));
    }

    /// <summary>The least changes, their questions in order.</summary>
    public List<LeastChange> Found { get; } = [];

    /// <summary>How many changes are not yet known to be least or not.</summary>
    public int Unsettled => unsettled.Count;

    /// <summary>Whether a move's question has, in a set, a move that is part of it, whichever of its sets it is made with.</summary>
    public bool HasSmallerIn(ulong[] some, Move move)
    {
        foreach (var smaller in sets.Smaller(move))
            if (MoveBits.Has(some, smaller))
                return true;
        return false;
    }

    /// <summary>Adds the moves that are known to reach the goal with the last of a path, and none, some or all of the others.</summary>
    /// <param name="path">The path; empty: the moves that do alone.</param>
    /// <param name="known">Takes them, as bits by id.</param>
    public void AddKnown(ReadOnlySpan<Move> path, ulong[] known)
    {
        var last = 1 << path.Length >> 1;
        for (var others = 0; others < Math.Max(1, last); others++)
            MoveBits.Add(known, reaching.With(MoveKey.Of(path, others | last)));
    }

    /// <summary>Takes moves that reach the goal, and of which no part is known to.</summary>
    /// <param name="moves">The moves.</param>
    /// <param name="isLast">Whether nothing larger is looked for.</param>
    public void Add(ReadOnlySpan<Move> moves, bool isLast)
    {
        var key = MoveKey.Of(moves);
        if (!reaching.Add(key, moves, isLast))
            return;
        if (HasSets(moves))
            unsettled.Add(key);
        else
            Found.Add(new(MoveKey.ToMoves(key, space.Moves), []));
    }

    /// <summary>Decides which sets of options are least, once all changes of as many questions are known.</summary>
    /// <param name="most">How many changes to keep at most.</param>
    /// <param name="ct">Ends the work.</param>
    public void Settle(int most, CancellationToken ct)
    {
        foreach (var key in unsettled)
        {
            ct.ThrowIfCancellationRequested();
            var moves = MoveKey.ToMoves(key, space.Moves);
            if (Found.Count < most && !HasSmaller(key, moves))
                Found.AddRange(sets.Of(moves));
        }

        unsettled.Clear();
    }

    private static bool HasSets(ReadOnlySpan<Move> moves)
    {
        foreach (var move in moves)
            if (move.Sets.Count > 0)
                return true;
        return false;
    }

    /// <summary>Whether moves to smaller sets of options are known to reach the goal with the same others.</summary>
    private bool HasSmaller(UInt128 key, Move[] moves)
    {
        for (var i = 0; i < moves.Length; i++)
            if (moves[i].Sets.Count > 0)
                foreach (var smaller in sets.Smaller(moves[i]))
                    if (reaching.Has(MoveKey.With(key, moves.Length - 1 - i, moves[i], smaller)))
                        return true;
        return false;
    }
}
