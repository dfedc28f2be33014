namespace Advisor.Engine.Exact;

/// <summary>
/// Finds the most that a sum over bound questions can become where no circle of open terms binds them: a question that hangs on one other is folded into it,
/// since all that matters of its best answer is whether the other one meets the term.
/// </summary>
internal static class Folding
{
    /// <summary>The most facets that all questions have together.</summary>
    private const int FacetLimit = 256;

    /// <summary>Finds the maximum over all ways to answer the free questions, staying open included.</summary>
    /// <param name="network">What binds the questions; every answer of each is represented.</param>
    /// <param name="situation">The answers.</param>
    /// <param name="alone">For each variable what each facet adds by itself; the first adds nothing.</param>
    /// <param name="bound">What each bound term adds.</param>
    /// <param name="most">The most that the sum gains.</param>
    /// <returns>False: the questions hang together in another way, or are too many.</returns>
    public static bool TryMost(Network network, Situation situation, long[][] alone, long[] bound, out long most)
    {
        most = 0;
        if (network.Facets > FacetLimit)
            return false;
        Span<long> rows = stackalloc long[network.Facets];
        Span<Link> links = stackalloc Link[alone.Length];
        links.Clear();
        for (var v = 0; v < alone.Length; v++)
            alone[v].CopyTo(rows[network.FirstFacets[v]..]);
        for (var t = 0; t < bound.Length; t++)
            if (bound[t] != 0 && situation.IsOpen(network.Terms[t].Trigger) && !TryBind(network, situation, t, bound[t], rows, links))
                return false;

        foreach (var bucket in network.Buckets)
        {
            var v = bucket.Variable;
            if (!situation.IsFree(network.Variables[v].Place))
                continue;
            most += links[v].Weight == 0 ? Values.Largest(RowOf(network, rows, v)) : Fold(network, links[v], rows);
        }

        return true;
    }

    /// <summary>Counts an open term: at once where it waits for one question only, else as the link of the question that goes first.</summary>
    private static bool TryBind(Network network, Situation situation, int term, long weight, Span<long> rows, Span<Link> links)
    {
        var (first, second, count) = (default(Need), default(Need), 0);
        foreach (var need in network.Terms[term].Needs)
        {
            if (!situation.IsFree(network.Variables[need.Variable].Place))
                continue;
            if (count++ == 0 || network.Turns[need.Variable] < network.Turns[first.Variable])
                (first, second) = (need, first);
            else
                second = need;
        }

        if (count == 1)
            Add(network, rows, first, weight);
        else if (count > 2 || links[first.Variable].Weight != 0)
            return false;
        else
            links[first.Variable] = new(first, second, weight);
        return true;
    }

    /// <summary>Folds a question into the one that it hangs on. Gives what it adds where the other does not meet the term.</summary>
    private static long Fold(Network network, Link link, Span<long> rows)
    {
        var met = network.Variables[link.Own.Variable].Met;
        var row = RowOf(network, rows, link.Own.Variable);
        var (meeting, missing) = (Sum.Forbidden, Sum.Forbidden);
        for (var f = 0; f < row.Length; f++)
        {
            if (((met[f] >> link.Own.Bit) & 1) == 1)
                meeting = Math.Max(meeting, row[f]);
            else
                missing = Math.Max(missing, row[f]);
        }

        var most = Math.Max(meeting, missing);
        Add(network, rows, link.Other, Math.Max(meeting + link.Weight, missing) - most);
        return most;
    }

    private static void Add(Network network, Span<long> rows, Need need, long weight)
    {
        var met = network.Variables[need.Variable].Met;
        var row = RowOf(network, rows, need.Variable);
        for (var f = 0; f < row.Length; f++)
            if (((met[f] >> need.Bit) & 1) == 1)
                row[f] = Sum.Add(row[f], weight);
    }

    private static Span<long> RowOf(Network network, Span<long> rows, int v) => rows[network.FirstFacets[v]..network.FirstFacets[v + 1]];

    /// <summary>What a question hangs on; without weight: on nothing.</summary>
    private readonly record struct Link(Need Own, Need Other, long Weight);
}
