namespace Advisor.Engine.Exact;

/// <summary>
/// What is left of a bid under some answers, laid out for branch and bound: the sums that are not won already, the questions that still move them, and of
/// their facets those that differ in what can still matter.
/// </summary>
internal sealed class Remainder
{
    private readonly Attempt attempt;
    private readonly Bid bid;
    private readonly int[] rows;
    private readonly ulong[] live;
    private readonly List<(Need Need, long[] Weights)> loose = [];
    private readonly List<(List<Need> Needs, long[] Weights)> bound = [];
    private readonly List<int> variables;
    private readonly List<int>[] facets;

    /// <summary>Lays out what is left.</summary>
    /// <param name="attempt">The bid, of which every answer is represented.</param>
    public Remainder(Attempt attempt)
    {
        (this.attempt, bid) = (attempt, attempt.Bid);
        rows = [.. attempt.Duels, bid.Exits];
        live = new ulong[bid.Variables.Length];
        foreach (var v in attempt.Free)
            foreach (var (mask, weights) in bid.Single[v])
                live[v] |= Narrow(weights).AsSpan().ContainsAnyExcept(0) ? mask : 0;
        foreach (var t in attempt.Open)
            Bind(t);
        var joined = bound.SelectMany(b => b.Needs).Select(n => n.Variable).ToHashSet();
        variables = [.. attempt.Free.ToArray().Where(v => live[v] != 0).OrderBy(v => joined.Contains(v) ? 0 : 1).ThenBy(v => bid.Variables[v].Place)];
        facets = [.. variables.Select(FacetsOf)];
        Plan = new(
            Narrow(attempt.Start), [.. variables.Select((v, at) => facets[at].Select(f => Alone(v, f)).ToArray())],
            [.. variables.Select((v, at) => facets[at].Select(f => bid.Variables[v].Met[f]).ToArray())],
            [.. bound.Select(b => (b.Needs.Count, b.Weights))], [.. variables.Select(Reading)]);
    }

    /// <summary>The same as a search wants it.</summary>
    public Plan Plan { get; }

    /// <summary>The facets of the bid behind those of the plan; questions that do not matter stay open.</summary>
    public int[] ToFacets(int[] chosen)
    {
        var all = new int[bid.Variables.Length];
        for (var at = 0; at < chosen.Length; at++)
            all[variables[at]] = facets[at][chosen[at]];
        return all;
    }

    private void Bind(int term)
    {
        var weights = Narrow(bid.Bound[term]);
        if (!weights.AsSpan().ContainsAnyExcept(0))
            return;
        List<Need> needs = [.. bid.Network.Terms[term].Needs.Where(n => attempt.Situation.IsFree(bid.Variables[n.Variable].Place))];
        foreach (var need in needs)
            live[need.Variable] |= need.Mask;
        if (needs.Count == 1)
            loose.Add((needs[0], weights));
        else
            bound.Add((needs, weights));
    }

    /// <summary>Of the facets that meet the same of what matters, the first.</summary>
    private List<int> FacetsOf(int v)
    {
        var (seen, firsts) = (new List<ulong>(), new List<int>());
        for (var f = 0; f < bid.Variables[v].Met.Length; f++)
        {
            var met = bid.Variables[v].Met[f] & live[v];
            if (seen.Contains(met))
                continue;
            seen.Add(met);
            firsts.Add(f);
        }

        return firsts;
    }

    private long[] Alone(int v, int f)
    {
        var added = Narrow(bid.Alone[v, f]);
        foreach (var (need, weights) in loose)
            if (need.Variable == v && (bid.Variables[v].Met[f] & need.Mask) != 0)
                Course.Add(added, weights);
        return added;
    }

    private List<(int Term, ulong Mask)> Reading(int v)
    {
        var reading = new List<(int Term, ulong Mask)>();
        for (var term = 0; term < bound.Count; term++)
            foreach (var need in bound[term].Needs)
                if (need.Variable == v)
                    reading.Add((term, need.Mask));
        return reading;
    }

    private long[] Narrow(ReadOnlySpan<long> wide)
    {
        var narrow = new long[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            narrow[i] = wide[rows[i]];
        return narrow;
    }
}
