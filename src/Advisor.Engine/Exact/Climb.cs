namespace Advisor.Engine.Exact;

/// <summary>Takes the best single step again and again, until a bid is won or no step helps. Serves all bids that its attempt enters.</summary>
internal sealed class Climb
{
    private readonly Attempt attempt;
    private readonly int[] chosen;
    private readonly ulong[] met;
    private readonly long[] sums;
    private readonly long[] rest;
    private readonly long[] joined;
    private readonly List<(int Term, ulong Mask)> waiting = [];

    public Climb(Attempt attempt)
    {
        this.attempt = attempt;
        var (places, width) = (attempt.Situation.Terrain.Dimensions.Length, attempt.Start.Length);
        (chosen, met) = (new int[places], new ulong[places]);
        (sums, rest, joined) = (new long[width], new long[width], new long[width]);
    }

    /// <summary>Looks for facets with which the bid that the attempt entered last is won.</summary>
    /// <param name="facets">The facets at the top, which the next call overwrites.</param>
    /// <returns>False: the way up ends before.</returns>
    public bool TryFind(out Span<int> facets)
    {
        facets = chosen.AsSpan(0, attempt.Bid.Variables.Length);
        facets.Clear();
        attempt.Meet(facets, met);
        attempt.Start.CopyTo(sums, 0);
        joined.AsSpan().Clear();
        var most = Rows.Shortfall(sums, joined);
        while (most < 0)
        {
            var (variable, facet) = (-1, 0);
            foreach (var v in attempt.Free)
                if (BestOf(v, ref most) is var best && best >= 0)
                    (variable, facet) = (v, best);
            if (variable < 0)
                return false;
            Take(variable, facet);
        }

        return true;
    }

    /// <summary>The facet of a question that lacks least, if it lacks less than the least so far; negative: none does.</summary>
    private int BestOf(int v, ref long most)
    {
        var bid = attempt.Bid;
        if (chosen[v] == 0 && Rows.Shortfall(sums, bid.Ceiling[v, 0]) <= most)
            return -1;
        var others = Leave(v);
        if (waiting.Count == 0)
            return bid.Lanes.BestOf(v, others, ref most);
        var best = -1;
        for (var f = 0; f < bid.Alone.FacetsOf(v); f++)
            if (Rows.Shortfall(others, Added(v, f)) is var shortfall && shortfall > most)
                (best, most) = (f, shortfall);
        return best;
    }

    private void Take(int v, int f)
    {
        Leave(v).CopyTo(sums);
        Rows.Add(sums, Added(v, f));
        chosen[v] = f;
        met[v] = attempt.Bid.Variables[v].Met[f];
    }

    /// <summary>The sums without what the present facet of a question adds. Notes the terms that wait for this question alone.</summary>
    private long[] Leave(int v)
    {
        var bid = attempt.Bid;
        waiting.Clear();
        foreach (var (term, mask) in bid.Reading[v])
            if (attempt.IsOpen(term) && bid.Network.Terms[term].IsMetBeside(v, met))
                waiting.Add((term, mask));
        if (chosen[v] == 0)
            return sums;
        sums.CopyTo(rest, 0);
        Rows.Subtract(rest, Added(v, chosen[v]));
        return rest;
    }

    /// <summary>What a facet adds, by itself and through the terms that wait for its question alone. Good until the next call.</summary>
    private ReadOnlySpan<long> Added(int v, int f)
    {
        var bid = attempt.Bid;
        if (waiting.Count == 0)
            return bid.Alone[v, f];
        bid.Alone[v, f].CopyTo(joined);
        foreach (var (term, mask) in waiting)
            if ((bid.Variables[v].Met[f] & mask) != 0)
                Rows.Add(joined, bid.Bound[term]);
        return joined;
    }
}
