namespace Advisor.Engine.Exact.Changes;

/// <summary>Keeps those of the changes that reach a goal of which no part would do. Changes of fewer questions must come first.</summary>
internal sealed class LeastChanges(MoveSpace space)
{
    private readonly HashSet<UInt128> reaching = [];
    private readonly bool[] alone = new bool[space.Moves.Count];
    private readonly List<UInt128> unsettled = []; // as numbers: there may be many, and few stay
    private readonly LeastSets sets = new(space);

    /// <summary>The least changes, their questions in order.</summary>
    public List<LeastChange> Found { get; } = [];

    /// <summary>How many changes are not yet known to be least or not.</summary>
    public int Unsettled => unsettled.Count;

    /// <summary>The moves of the same question that are part of a move, whichever of its sets it is made with.</summary>
    public Move[] Smaller(Move move) => sets.Smaller(move);

    /// <summary>Whether all or some of the moves, the last among them, are known to reach the goal.</summary>
    public bool Holds(ReadOnlySpan<Move> moves)
    {
        if (alone[moves[^1].Id])
            return true;
        var last = 1 << (moves.Length - 1);
        for (var others = 1; others < last; others++)
            if (reaching.Contains(MoveKey.Of(moves, others | last)))
                return true;
        return false;
    }

    /// <summary>Takes moves that reach the goal, unless they are known or hold a part that reaches it.</summary>
    public void Add(ReadOnlySpan<Move> moves)
    {
        if (Holds(moves))
            return;
        var key = MoveKey.Of(moves);
        reaching.Add(key);
        alone[moves[0].Id] |= moves.Length == 1;
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
                    if (reaching.Contains(MoveKey.With(key, moves.Length - 1 - i, moves[i], smaller)))
                        return true;
        return false;
    }
}
