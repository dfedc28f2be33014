namespace Advisor.Engine.Exact;

/// <summary>Searches a course question by question, leaving out what cannot win even if everything still open turned out best for each sum.</summary>
internal sealed class BranchAndBound
{
    private readonly Plan plan;
    private readonly CancellationToken ct;
    private readonly int width; // of rows: one for each sum, one for the weighted sum, and further ones that are always won
    private readonly FacetRows alone;
    private readonly FacetRows tops; // by question, the most that it adds to each row
    private readonly FacetRows shortOf; // what each facet adds less than that
    private readonly FacetRows bound;
    private readonly FacetRows gains; // of bound terms, where they add
    private readonly FacetRows losses; // of bound terms, where they take
    private readonly FacetRows reached; // by depth, the rows if all questions from there on stay open
    private readonly FacetRows hoped; // by depth, what each row can become at most
    private readonly int[][] order;
    private readonly int[] chosen;
    private readonly int[] missing;
    private readonly int[] failed;
    private int nodes;

    /// <summary>Prepares a search.</summary>
    /// <param name="plan">What to search.</param>
    /// <param name="weights">One more sum that must be positive, as weights of the first sums: often none is positive where this one is not.</param>
    /// <param name="nodes">How many nodes to visit at most.</param>
    /// <param name="ct">Ends the search.</param>
    public BranchAndBound(Plan plan, long[] weights, int nodes, CancellationToken ct)
    {
        (this.plan, this.nodes, this.ct) = (plan, nodes, ct);
        width = Rows.Width(plan.Start.Length + 1);
        var (questions, terms) = (plan.Alone.Length, plan.Bound.Length);
        alone = new(plan.Alone.Select(facets => facets.Length), width);
        (tops, shortOf) = (new([questions], width), new(plan.Alone.Select(facets => facets.Length), width));
        for (var v = 0; v < questions; v++)
        {
            for (var f = 0; f < plan.Alone[v].Length; f++)
                Extend(plan.Alone[v][f], weights, alone[v, f]);
            alone[v, 0].CopyTo(tops[0, v]);
            for (var f = 1; f < plan.Alone[v].Length; f++)
                Rows.Raise(tops[0, v], alone[v, f]);
            for (var f = 0; f < plan.Alone[v].Length; f++)
            {
                alone[v, f].CopyTo(shortOf[v, f]);
                Rows.Subtract(shortOf[v, f], tops[0, v]);
            }
        }

        (bound, gains, losses) = (new([terms], width), new([terms], width), new([terms], width));
        for (var b = 0; b < terms; b++)
        {
            Extend(plan.Bound[b].Weights, weights, bound[0, b]);
            Rows.Raise(gains[0, b], bound[0, b]);
            bound[0, b].CopyTo(losses[0, b]);
            Rows.Subtract(losses[0, b], gains[0, b]);
        }

        (reached, hoped) = (new([questions + 1], width), new([questions + 1], width));
        reached[0, 0].Fill(1);
        Extend(plan.Start, weights, reached[0, 0]);
        chosen = new int[questions];
        missing = Array.ConvertAll(plan.Bound, b => b.Needs);
        failed = new int[terms];
        order = [.. plan.Alone.Select((facets, v) => Order(v, facets.Length, plan.Start.Length))];
    }

    /// <summary>How many nodes are left to visit; not more than 0: the limit was met.</summary>
    public int Left => nodes;

    public Verdict Find()
    {
        var hope = hoped[0, 0];
        reached[0, 0].CopyTo(hope);
        for (var v = 0; v < chosen.Length; v++)
            Rows.Add(hope, tops[0, v]);
        for (var b = 0; b < failed.Length; b++)
            Rows.Add(hope, gains[0, b]);
        return Visit(0) ? new(chosen, true) : new(null, nodes > 0);
    }

    /// <summary>Tries all facets of a question.</summary>
    private bool Visit(int v)
    {
        if (--nodes <= 0)
            return false;
        if ((nodes & 1023) == 0)
            ct.ThrowIfCancellationRequested();
        var sums = reached[0, v];
        var hope = hoped[0, v];
        if (Rows.AreWon(sums))
        {
            Array.Clear(chosen, v, chosen.Length - v);
            return true;
        }

        if (v == chosen.Length || !Rows.AreWon(hope))
            return false;
        var nextSums = reached[0, v + 1];
        var nextHope = hoped[0, v + 1];
        foreach (var f in order[v])
        {
            chosen[v] = f;
            Rows.Join(sums, alone[v, f], nextSums);
            Rows.Join(hope, shortOf[v, f], nextHope);
            Settle(v, f, nextSums, nextHope);
            if (Visit(v + 1))
                return true;
            Unsettle(v, f);
        }

        return false;
    }

    /// <summary>Counts the bound terms that a facet completes or ends.</summary>
    private void Settle(int v, int f, Span<long> sums, Span<long> hope)
    {
        foreach (var (b, mask) in plan.Reading[v])
        {
            if ((plan.Met[v][f] & mask) != 0)
            {
                if (--missing[b] == 0 && failed[b] == 0)
                {
                    Rows.Add(sums, bound[0, b]);
                    Rows.Add(hope, losses[0, b]);
                }
            }
            else if (failed[b]++ == 0)
            {
                Rows.Subtract(hope, gains[0, b]);
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
    private static void Extend(long[] sums, long[] weights, Span<long> extended)
    {
        sums.CopyTo(extended);
        long weighted = 0;
        for (var row = 0; row < weights.Length; row++)
            weighted += weights[row] * sums[row];
        extended[sums.Length] = weighted;
    }

    /// <summary>The facets of a question by their weighted sum, the largest first.</summary>
    private int[] Order(int v, int facets, int weighted)
    {
        int[] order = [.. Enumerable.Range(0, facets)];
        Array.Sort(order, (a, b) => alone[v, b][weighted].CompareTo(alone[v, a][weighted]) is not 0 and var differ ? differ : a - b);
        return order;
    }
}
