namespace Advisor.Engine.Exact;

/// <summary>Searches a course question by question, leaving out what cannot win even if everything still open turned out best for each sum.</summary>
internal sealed class BranchAndBound
{
    private readonly Course course;
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
    /// <param name="course">What to search.</param>
    /// <param name="weights">One more sum that must be positive, as weights of the duels: often none is positive where this one is not.</param>
    /// <param name="nodes">How many nodes to visit at most.</param>
    /// <param name="ct">Ends the search.</param>
    public BranchAndBound(Course course, long[] weights, int nodes, CancellationToken ct)
    {
        (this.course, this.nodes, this.ct) = (course, nodes, ct);
        rows = course.Rows + 1;
        start = Extended(course.Race.Start);
        alone = [.. course.Alone.Select(facets => facets.Select(Extended).ToArray())];
        bound = [.. course.Bound.Select(b => Extended(b.Weights))];
        chosen = new int[course.Variables.Length];
        missing = [.. course.Bound.Select(b => b.Term.Needs.Length)];
        failed = new int[bound.Length];

        rest = new long[course.Variables.Length + 1][];
        rest[^1] = new long[rows];
        for (var v = course.Variables.Length - 1; v >= 0; v--)
        {
            rest[v] = new long[rows];
            for (var row = 0; row < rows; row++)
                rest[v][row] = rest[v + 1][row] + alone[v].Max(f => f[row]);
        }

        order = [.. alone.Select(facets => Enumerable.Range(0, facets.Length).OrderByDescending(f => facets[f][^1]).ToArray())];

        // The weighted sum may not fit its 64 bits where rows are huge; the search only ever weighs sums that were proven to fit.
        long[] Extended(long[] sums) => [.. sums, weights.Zip(sums, (w, s) => w * s).Sum()];
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
        foreach (var (b, mask) in course.Reading[v])
        {
            if ((course.Variables[v].Met[f] & mask) != 0)
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
        foreach (var (b, mask) in course.Reading[v])
        {
            if ((course.Variables[v].Met[f] & mask) != 0)
                missing[b]++;
            else
                failed[b]--;
        }
    }

    private static bool IsWon(long[] sums)
    {
        foreach (var sum in sums)
            if (sum <= 0)
                return false;
        return true;
    }
}
