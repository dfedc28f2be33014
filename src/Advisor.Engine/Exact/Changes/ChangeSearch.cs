using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact.Changes;

/// <summary>
/// Finds all least changes of answers that reach a goal: those of one question, then those of two, and so on. While a sum is too low, so many changes can
/// only raise it enough if one of them raises it by its share; so only those are tried next, and once one was tried, the others are tried without it.
/// </summary>
internal sealed class ChangeSearch
{
    /// <summary>The most answers that are tried.</summary>
    public const int StepLimit = 20_000_000;

    /// <summary>The most changes that are kept.</summary>
    public const int FoundLimit = 20_000;

    /// <summary>The most changes that are weighed before it is known which of them are least.</summary>
    public const int UnsettledLimit = 400_000;

    private readonly MoveSpace space;
    private readonly int maxChanges;
    private readonly CancellationToken ct;
    private readonly RowOrder?[] orders;
    private readonly long[][] sums;
    private readonly ulong[] bits;
    private readonly Move[] path;
    private readonly ulong[][] known; // by depth, the moves that reach the goal with some of the path, as bits by id
    private readonly ulong[][] barred; // and those that are not tried there: known, tried before, or of a question that is changed already
    private readonly ulong[] done;
    private readonly LeastChanges least;
    private (int From, int To) way;
    private int steps;
    private bool isLimited;

    /// <summary>Prepares a search.</summary>
    /// <param name="space">All changes of one question.</param>
    /// <param name="maxChanges">How many questions may change together.</param>
    /// <param name="memory">What to fill; no other search may use it meanwhile.</param>
    /// <param name="ct">Ends the search.</param>
    public ChangeSearch(MoveSpace space, int maxChanges, ChangeMemory memory, CancellationToken ct)
    {
        (this.space, this.maxChanges, this.ct) = (space, maxChanges, ct);
        orders = new RowOrder?[space.Rows];
        sums = [.. Enumerable.Range(0, maxChanges + 1).Select(_ => new long[space.Rows])];
        space.Start.CopyTo(sums[0], 0);
        bits = [.. space.Present];
        path = new Move[maxChanges];
        least = new(space, memory);
        known = [.. Enumerable.Range(0, maxChanges).Select(_ => MoveBits.None(space.Moves.Count))];
        barred = [.. Enumerable.Range(0, maxChanges).Select(_ => MoveBits.None(space.Moves.Count))];
        done = MoveBits.None(space.Moves.Count);
    }

    /// <summary>All least changes; none at all, as a single empty one, where the goal is reached already.</summary>
    public Counterfactuals Find()
    {
        if (space.IsReached(space.Start))
            return new([new([])], true);
        for (var changes = 1; changes <= maxChanges; changes++)
        {
            foreach (var next in space.Layout.Ways)
            {
                way = next;
                Visit(0, changes);
            }

            least.Settle(FoundLimit, ct);
        }

        return new(new ChangeReport(space, least.Found).Tell(), space.IsComplete && !IsLimited);
    }

    private bool IsLimited => isLimited |= steps >= StepLimit || least.Found.Count >= FoundLimit || least.Unsettled >= UnsettledLimit;

    /// <summary>Tries exactly so many more changes.</summary>
    private void Visit(int depth, int left)
    {
        ct.ThrowIfCancellationRequested();
        if (Hardest(sums[depth], left) is not (var order, var next, var count))
            return;
        Bar(depth);
        if (left == 1)
        {
            Finish(depth, order.Moves.AsSpan(0, count), next);
            return;
        }

        // What follows a set of options is tried without the moves before it, so sets come last: they are then mostly the last move, where smaller ones
        // that do spare the larger.
        for (var i = 0; i < 2 * count && !IsLimited; i++)
        {
            var move = order.Moves[i % count];
            if (move.Sets.Count > 0 != i >= count || MoveBits.Has(barred[depth], move))
                continue;
            steps++;
            path[depth] = move;
            Descend(depth, left, move);
            MoveBits.Add(barred[depth], move);
        }
    }

    /// <summary>Notes what is not tried at a depth, from what was not before it and from its path.</summary>
    private void Bar(int depth)
    {
        if (depth > 0)
        {
            known[depth - 1].CopyTo(known[depth], 0);
            barred[depth - 1].CopyTo(barred[depth], 0);
            foreach (var move in space.MovesOf(path[depth - 1].Variable))
                MoveBits.Add(barred[depth], move);
        }
        else
        {
            Array.Clear(known[0]);
            Array.Clear(barred[0]);
        }

        least.AddKnown(path.AsSpan(0, depth), known[depth]);
        MoveBits.Add(barred[depth], known[depth]);
    }

    /// <summary>Tries the last change. Those that add least come first, since they are parts of others rather than the other way round.</summary>
    /// <param name="depth">How many changes are made.</param>
    /// <param name="moves">What can raise the hardest sum enough.</param>
    /// <param name="other">The next hardest sum: most moves fail by it, and are not looked at any closer.</param>
    private void Finish(int depth, ReadOnlySpan<Move> moves, RowOrder other)
    {
        var changes = path.AsSpan(0, depth + 1);
        var isLast = changes.Length == maxChanges;
        var lacks = -sums[depth][other.Row];
        known[depth].CopyTo(done, 0);
        for (var i = moves.Length - 1; i >= 0 && !IsLimited; i--)
        {
            var move = moves[i];
            if (MoveBits.Has(barred[depth], move))
                continue;
            steps++;
            if (other.Upper[move.Id] <= lacks || !space.IsWon(move, bits, sums[depth], sums[depth + 1], way) ||
                (isLast && move.Sets.Count > 0 && least.HasSmallerIn(done, move)))
                continue;
            changes[^1] = move;
            least.Add(changes, isLast);
            MoveBits.Add(done, move);
        }
    }

    private void Descend(int depth, int left, Move move)
    {
        var v = move.Variable;
        space.Apply(move, bits, sums[depth], sums[depth + 1]);
        bits[v] = move.Effect.Bits;
        Visit(depth + 1, left - 1);
        bits[v] = space.Present[v];
    }

    /// <summary>
    /// Of the sums that are too low, the one that the fewest moves can raise by its share, the next after it, or the same, and how many moves can raise the
    /// first. Null: some sum cannot be raised enough, or none is too low, so that less would do.
    /// </summary>
    private (RowOrder Hardest, RowOrder Next, int Count)? Hardest(long[] now, int left)
    {
        RowOrder? hardest = null, next = null;
        var (least, second) = (int.MaxValue, int.MaxValue);
        for (var row = way.From; row < way.To; row++)
        {
            if (now[row] > 0)
                continue;
            var order = orders[row] ??= new(space.Moves, row, maxChanges);
            if (now[row] + order.Top[left] <= 0)
                return null;
            var can = order.CountAbove(-now[row] / left);
            if (can < least)
                (next, second, hardest, least) = (hardest, least, order, can);
            else if (can < second)
                (next, second) = (order, can);
        }

        return hardest is null ? null : (hardest, next ?? hardest, least);
    }
}
