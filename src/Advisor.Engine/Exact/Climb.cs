namespace Advisor.Engine.Exact;

/// <summary>Takes the best single step again and again, until a bid is won or no step helps.</summary>
internal sealed class Climb
{
    private readonly Attempt attempt;
    private readonly Bid bid;
    private readonly int[] chosen;
    private readonly ulong[] met;
    private readonly long[] sums;
    private readonly long[] rest;
    private readonly long[] joined;
    private readonly long[] none;
    private readonly List<(int Term, ulong Mask)> waiting = [];

    public Climb(Attempt attempt)
    {
        (this.attempt, bid) = (attempt, attempt.Bid);
        chosen = new int[bid.Variables.Length];
        met = attempt.MetBy(chosen);
        sums = attempt.Sums(chosen);
        (rest, joined, none) = (new long[bid.Width], new long[bid.Width], new long[bid.Width]);
    }

    /// <summary>The facets at the top; null: the way up ends before.</summary>
    public int[]? Find()
    {
        var most = Rows.Shortfall(sums, none);
        while (most < 0)
        {
            var (variable, facet) = (-1, 0);
            foreach (var v in attempt.Free)
            {
                Leave(v);
                for (var f = 0; f < bid.Alone[v].Length; f++)
                {
                    var shortfall = Rows.Shortfall(rest, Added(v, f));
                    if (shortfall > most)
                        (variable, facet, most) = (v, f, shortfall);
                }
            }

            if (variable < 0)
                return null;
            Leave(variable);
            rest.CopyTo(sums, 0);
            Rows.Add(sums, Added(variable, facet));
            chosen[variable] = facet;
            met[variable] = bid.Variables[variable].Met[facet];
        }

        return chosen;
    }

    /// <summary>Takes out what the present facet of a question adds, and notes the terms that wait for this question alone.</summary>
    private void Leave(int v)
    {
        sums.CopyTo(rest, 0);
        waiting.Clear();
        foreach (var (term, mask) in bid.Reading[v])
            if (attempt.IsOpen(term) && bid.Network.Terms[term].IsMetBeside(v, met))
                waiting.Add((term, mask));
        Rows.Subtract(rest, Added(v, chosen[v]));
    }

    /// <summary>What a facet adds, by itself and through the terms that wait for its question alone. Good until the next call.</summary>
    private long[] Added(int v, int f)
    {
        var own = bid.Alone[v][f];
        var isJoined = false;
        foreach (var (term, mask) in waiting)
        {
            if ((bid.Variables[v].Met[f] & mask) == 0)
                continue;
            if (!isJoined)
                own.CopyTo(joined, 0);
            isJoined = true;
            Rows.Add(joined, bid.Bound[term]);
        }

        return isJoined ? joined : own;
    }
}
