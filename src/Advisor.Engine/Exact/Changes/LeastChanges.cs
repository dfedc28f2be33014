using System.Runtime.InteropServices;

namespace Advisor.Engine.Exact.Changes;

/// <summary>Keeps those of the changes that reach a goal of which no part would do. Changes of fewer questions must come first.</summary>
internal sealed class LeastChanges(MoveSpace space)
{
    private readonly HashSet<UInt128> reaching = [];
    private readonly bool[] alone = new bool[space.Moves.Count];
    private readonly List<Move[]> unsettled = [];
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
        reaching.Add(MoveKey.Of(moves));
        alone[moves[0].Id] |= moves.Length == 1;
        var ordered = moves.ToArray();
        Array.Sort(ordered, static (a, b) => a.Id - b.Id);
        if (Array.Exists(ordered, m => m.Sets.Count > 0))
            unsettled.Add(ordered);
        else
            Found.Add(new(ordered, []));
    }

    /// <summary>Decides which sets of options are least, once all changes of as many questions are known.</summary>
    /// <param name="most">How many changes to keep at most.</param>
    public void Settle(int most)
    {
        foreach (var moves in CollectionsMarshal.AsSpan(unsettled))
            if (Found.Count < most && !HasSmaller(moves))
                Found.AddRange(sets.Of(moves));
        unsettled.Clear();
    }

    /// <summary>Whether moves to smaller sets of options are known to reach the goal with the same others.</summary>
    private bool HasSmaller(Move[] moves)
    {
        var smaller = (Move[])moves.Clone();
        for (var i = 0; i < moves.Length; i++)
        {
            if (moves[i].Sets.Count == 0)
                continue;
            foreach (var move in sets.Smaller(moves[i]))
            {
                smaller[i] = move;
                if (reaching.Contains(MoveKey.Of(smaller)))
                    return true;
            }

            smaller[i] = moves[i];
        }

        return false;
    }
}
