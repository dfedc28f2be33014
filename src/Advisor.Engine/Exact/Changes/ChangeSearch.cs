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
    private readonly bool[] isChanged;
    private readonly bool[] isTried;
    private readonly Stack<int> tried = [];
    private readonly bool[] isDone;
    private readonly List<int> done = [];
    private readonly LeastChanges least;
    private (int From, int To) way;
    private int steps;
    private bool isLimited;

    public ChangeSearch(MoveSpace space, int maxChanges, CancellationToken ct)
    {
        (this.space, this.maxChanges, this.ct) = (space, maxChanges, ct);
        orders = new RowOrder?[space.Rows];
        sums = [.. Enumerable.Range(0, maxChanges + 1).Select(_ => new long[space.Rows])];
        space.Start.CopyTo(sums[0], 0);
        bits = [.. space.Present];
        path = new Move[maxChanges];
        isChanged = new bool[bits.Length];
        isTried = new bool[space.Moves.Count];
        isDone = new bool[space.Moves.Count];
        least = new(space);
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
        if (left == 1)
        {
            Finish(depth, order.Moves.AsSpan(0, count), next);
            return;
        }

        // What follows a set of options is tried without the moves before it, so sets come last: they are then mostly the last move, where smaller ones
        // that do spare the larger.
        var before = tried.Count;
        for (var i = 0; i < 2 * count && !IsLimited; i++)
        {
            var move = order.Moves[i % count];
            if (move.Sets.Count > 0 != i >= count || isTried[move.Id] || isChanged[move.Variable])
                continue;
            steps++;
            path[depth] = move;
            if (!least.Holds(path.AsSpan(0, depth + 1)))
                Descend(depth, left, move);
            isTried[move.Id] = true;
            tried.Push(move.Id);
        }

        while (tried.Count > before)
            isTried[tried.Pop()] = false;
    }

    /// <summary>Tries the last change. Those that add least come first, since they are parts of others rather than the other way round.</summary>
    /// <param name="depth">How many changes are made.</param>
    /// <param name="moves">What can raise the hardest sum enough.</param>
    /// <param name="other">The next hardest sum: most moves fail by it, and are not looked at any closer.</param>
    private void Finish(int depth, ReadOnlySpan<Move> moves, RowOrder other)
    {
        var changes = path.AsSpan(0, depth + 1);
        var lacks = -sums[depth][other.Row];
        for (var i = moves.Length - 1; i >= 0 && !IsLimited; i--)
        {
            var move = moves[i];
            if (isTried[move.Id] || isChanged[move.Variable])
                continue;
            steps++;
            if (other.Upper[move.Id] <= lacks || !space.IsWon(move, bits, sums[depth], sums[depth + 1], way) || (depth + 1 == maxChanges && HasSmallerDone(move)))
                continue;
            changes[^1] = move;
            least.Add(changes);
            if (move.Sets.Count == 0)
                continue;
            isDone[move.Id] = true;
            done.Add(move.Id);
        }

        foreach (var id in done)
            isDone[id] = false;
        done.Clear();
    }

    private bool HasSmallerDone(Move move)
    {
        if (done.Count == 0 || move.Sets.Count == 0)
            return false;
        foreach (var smaller in least.Smaller(move))
            if (isDone[smaller.Id])
                return true;
        return false;
    }

    private void Descend(int depth, int left, Move move)
    {
        var v = move.Variable;
        space.Apply(move, bits, sums[depth], sums[depth + 1]);
        (isChanged[v], bits[v]) = (true, move.Effect.Bits);
        Visit(depth + 1, left - 1);
        (isChanged[v], bits[v]) = (false, space.Present[v]);
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
