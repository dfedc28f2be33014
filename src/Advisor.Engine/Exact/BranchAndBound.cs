namespace Advisor.Engine.Exact;

/// <summary>Searches a course question by question, leaving out what cannot win even if everything still open turned out best for each sum.</summary>
internal sealed class BranchAndBound
{
    private readonly Plan plan;
    private readonly CancellationToken ct;
    private readonly int rows;
    private readonly long[][][] alone;
    private readonly long[][] bound;
    private readonly long[][] rest;
    private readonly int[][] order;
    private readonly int[] chosen;
    private readonly int[] missing;
    private readonly int[] failed;
    private readonly long[] start;
    private int nodes;

    /// <summary>Prepares a search.</summary>
    /// <param name="plan">What to search.</param>
    /// <param name="weights">One more sum that must be positive, as weights of the first sums: often none is positive where this one is not.</param>
    /// <param name="nodes">How many nodes to visit at most.</param>
    /// <param name="ct">Ends the search.</param>
    public BranchAndBound(Plan plan, long[] weights, int nodes, CancellationToken ct)
    {
        (this.plan, this.nodes, this.ct) = (plan, nodes, ct);
        rows = plan.Start.Length + 1;
        start = Extended(plan.Start, weights);
        alone = [.. plan.Alone.Select(facets => Array.ConvertAll(facets, f => Extended(f, weights)))];
        bound = [.. plan.Bound.Select(b => Extended(b.Weights, weights))];
        chosen = new int[alone.Length];
        missing = [.. plan.Bound.Select(b => b.Needs)];
        failed = new int[bound.Length];
        order = Array.ConvertAll(alone, Order);

        rest = new long[alone.Length + 1][];
        rest[^1] = new long[rows];
        for (var v = alone.Length - 1; v >= 0; v--)
        {
            rest[v] = [.. alone[v][0]];
            foreach (var facet in alone[v])
                for (var row = 0; row < rows; row++)
                    rest[v][row] = Math.Max(rest[v][row], facet[row]);
            Course.Add(rest[v], rest[v + 1]);
        }
    }

    /// <summary>How many nodes are left to visit; not more than 0: the limit was met.</summary>
    public int Left => nodes;

    public Verdict Find()
    {
        long[] sums = [.. start], hope = [.. start];
        Course.Add(hope, rest[0]);
        foreach (var weights in bound)
            for (var row = 0; row < rows; row++)
                hope[row] += Math.Max(weights[row], 0);
        return Visit(0, sums, hope) ? new(chosen, true) : new(null, nodes > 0);
    }

    /// <summary>Tries all facets of a question.</summary>
    /// <param name="v">The question.</param>
    /// <param name="sums">The sums if all questions from here on stay open.</param>
    /// <param name="hope">What each sum can become at most.</param>
    private bool Visit(int v, long[] sums, long[] hope)
    {
        if (--nodes <= 0)
            return false;
        if ((nodes & 1023) == 0)
            ct.ThrowIfCancellationRequested();
        if (IsWon(sums))
        {
            Array.Clear(chosen, v, chosen.Length - v);
            return true;
        }

        if (v == chosen.Length || !IsWon(hope))
            return false;
        var (nextSums, nextHope) = (new long[rows], new long[rows]);
        foreach (var f in order[v])
        {
            chosen[v] = f;
            for (var row = 0; row < rows; row++)
            {
                nextSums[row] = sums[row] + alone[v][f][row];
                nextHope[row] = hope[row] - rest[v][row] + rest[v + 1][row] + alone[v][f][row];
            }

            Settle(v, f, nextSums, nextHope);
            if (Visit(v + 1, nextSums, nextHope))
                return true;
            Unsettle(v, f);
        }

        return false;
    }

    /// <summary>Counts the bound terms that a facet completes or ends.</summary>
    private void Settle(int v, int f, long[] sums, long[] hope)
    {
        foreach (var (b, mask) in plan.Reading[v])
        {
            if ((plan.Met[v][f] & mask) != 0)
            {
                if (--missing[b] == 0 && failed[b] == 0)
                {
                    for (var row = 0; row < rows; row++)
                    {
                        sums[row] += bound[b][row];
                        hope[row] += Math.Min(bound[b][row], 0);
                    }
                }
            }
            else if (failed[b]++ == 0)
            {
                for (var row = 0; row < rows; row++)
                    hope[row] -= Math.Max(bound[b][row], 0);
            }
        }
    }

    private void Unsettle(int v, int f)
    {
        foreach (var (b, mask) in plan.Reading[v])
        {
            if ((plan.Met[v][f] & mask) != 0)
                missing[b]++;
            else
                failed[b]--;
        }
    }

    /// <summary>The weighted sum may not fit its 64 bits where rows are huge; the search only ever weighs sums that were proven to fit.</summary>
    private static long[] Extended(long[] sums, long[] weights)
    {
        var extended = new long[sums.Length + 1];
        sums.CopyTo(extended, 0);
        for (var row = 0; row < weights.Length; row++)
            extended[^1] += weights[row] * sums[row];
        return extended;
    }

    /// <summary>The facets by their weighted sum, the largest first.</summary>
    private static int[] Order(long[][] facets)
    {
        int[] order = [.. Enumerable.Range(0, facets.Length)];
        Array.Sort(order, (a, b) => facets[b][^1].CompareTo(facets[a][^1]) is not 0 and var differ ? differ : a - b);
        return order;
    }

    private static bool IsWon(long[] sums)
    {
        foreach (var sum in sums)
            if (sum <= 0)
                return false;
        return true;
    }
}
