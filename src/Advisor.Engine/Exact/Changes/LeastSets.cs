namespace Advisor.Engine.Exact.Changes;

/// <summary>
/// Where questions that take several options are among the changes: finds the sets of options of which no smaller ones would do either. For that it
/// weighs every part of the other changes once with all moves of one such question.
/// </summary>
internal sealed class LeastSets(MoveSpace space)
{
    private readonly Dictionary<(UInt128 Others, int Variable), SetTrials> trials = [];
    private readonly Dictionary<(int Move, OptionSet Set), ulong[]> below = [];
    private readonly long[] sums = new long[space.Rows];
    private readonly Move[]?[] smaller = new Move[]?[space.Moves.Count];

    /// <summary>The moves of the same question that are part of a move, whichever of its sets it is made with.</summary>
    public Move[] Smaller(Move move)
    {
        if (smaller[move.Id] is { } known)
            return known;
        var common = (ulong[])Below(move, move.Sets[0]).Clone();
        foreach (var set in move.Sets)
            for (var word = 0; word < common.Length; word++)
                common[word] &= Below(move, set)[word];
        return smaller[move.Id] = [.. Among(move.Variable, common).Where(m => m != move)];
    }

    /// <summary>All least forms of some moves that reach the goal.</summary>
    /// <param name="moves">In the order of the questions, at least one of them with sets of options.</param>
    public IEnumerable<LeastChange> Of(Move[] moves)
    {
        var last = Array.FindLastIndex(moves, m => m.Sets.Count > 0);
        return Choose(0, new OptionSet[moves.Length]);

        IEnumerable<LeastChange> Choose(int at, OptionSet[] chosen)
        {
            if (at == moves.Length)
                return Last(moves, last, chosen);
            return at == last || moves[at].Sets.Count == 0 ? Choose(at + 1, chosen) : moves[at].Sets.SelectMany(set =>
            {
                chosen[at] = set;
                return Choose(at + 1, chosen);
            });
        }
    }

    /// <summary>The sets of the last question of which, with some sets of the others, no part would do.</summary>
    private IEnumerable<LeastChange> Last(Move[] moves, int last, OptionSet[] chosen)
    {
        var whole = moves[last];
        var (doing, asked, others) = (new ulong[(space.CountOf(whole.Variable) >> 6) + 1], Asked(whole), new Move[moves.Length]);
        if (Parts(0, 0, isLess: false))
            yield break;
        foreach (var set in whole.Sets)
        {
            if (MoveBits.Meet(Below(whole, set), doing))
                continue;
            chosen[last] = set;
            yield return new(moves, [.. chosen]);
        }

        // Gathers what would do together with any part of the others; true: a part does with the whole of the last question, or without it.
        bool Parts(int at, int count, bool isLess)
        {
            if (at == last)
                return Parts(at + 1, count, isLess);
            if (at == moves.Length)
            {
                var trial = TrialsWith(others.AsSpan(0, count), whole.Variable);
                trial.AddReaching(asked, doing);
                return isLess && (trial.IsReachedWithout || trial.Reaches(whole));
            }

            if (Parts(at + 1, count, isLess: true) || With(moves[at], isLess))
                return true;
            if (moves[at].Sets.Count > 0)
                foreach (var smaller in Among(moves[at].Variable, Below(moves[at], chosen[at])))
                    if (With(smaller, isLess: true))
                        return true;
            return false;

            bool With(Move move, bool isLess)
            {
                others[count] = move;
                return Parts(at + 1, count + 1, isLess);
            }
        }
    }

    /// <summary>The places of all moves that are part of a move with one of its sets.</summary>
    private ulong[] Asked(Move whole)
    {
        var asked = (ulong[])Below(whole, whole.Sets[0]).Clone();
        foreach (var set in whole.Sets)
            for (var word = 0; word < asked.Length; word++)
                asked[word] |= Below(whole, set)[word];
        return asked;
    }

    private SetTrials TrialsWith(ReadOnlySpan<Move> others, int variable)
    {
        var key = (MoveKey.Of(others), variable);
        return trials.TryGetValue(key, out var known) ? known : trials[key] = new(space, others, variable, sums);
    }

    private ulong[] Below(Move move, OptionSet set) =>
        below.TryGetValue((move.Id, set), out var known) ? known : below[(move.Id, set)] = space.Sets[move.Variable]!.Below(set);

    private IEnumerable<Move> Among(int variable, ulong[] places)
    {
        for (var i = 0; i < space.CountOf(variable); i++)
            if (((places[i >> 6] >> i) & 1) == 1)
                yield return space.Moves[space.FirstMoves[variable] + i];
    }
}
