namespace Advisor.Engine.Exact;

/// <summary>Takes the best single step again and again, until a bid is won or no step helps. Serves all bids that its attempt enters.</summary>
internal sealed class Climb
{
    private const int None = -1;
    private const int Each = -2; // the term holds, and would not without any of its questions

    private readonly Attempt attempt;
    private readonly int[] chosen;
    private readonly ulong[] met;
    private readonly long[] sums;
    private readonly long[] rest;
    private readonly long[] hopes; // by question, the least shortfall that it leaves if no term waits for it
    private readonly bool[] isAwaited; // by question, whether a term depends on it alone, as the others are
    private int[] dependsOn = []; // by open term, the question that it waits for alone
    private Joined[] waiting = [];
    private int waitingCount;

    public Climb(Attempt attempt)
    {
        this.attempt = attempt;
        var (places, width) = (attempt.Situation.Terrain.Dimensions.Length, attempt.Start.Length);
        (chosen, met, isAwaited, hopes) = (new int[places], new ulong[places], new bool[places], new long[FacetLanes.Padded(places)]);
        (sums, rest) = (new long[width], new long[width]);
    }

    /// <summary>Looks for facets with which the bid that the attempt entered last is won.</summary>
    /// <param name="facets">The facets at the top, which the next call overwrites.</param>
    /// <returns>False: the way up ends before.</returns>
    public bool TryFind(out Span<int> facets)
    {
        facets = chosen.AsSpan(0, attempt.Bid.Variables.Length);
        facets.Clear();
        attempt.Meet(facets, met);
        Await();
        attempt.Start.CopyTo(sums, 0);
        var most = Rows.Shortfall(sums);
        while (most < 0)
            if (!TryStep(ref most))
                return false;
        return true;
    }

    /// <summary>Takes the step that leaves the least shortfall; of several, that of the first question and facet.</summary>
    private bool TryStep(ref long most)
    {
        attempt.Bid.CeilingLanes.ShortfallsOf(0, sums, hopes);
        var (variable, facet) = (MostHopeful(), 0);
        if (variable >= 0 && BestOf(variable, ref most) is var first && first >= 0)
            facet = first;
        else
            variable = -1;
        var tried = variable;
        foreach (var v in attempt.Free)
        {
            // A question before that of the best step may do as well as that.
            var least = v < variable ? most - 1 : most;
            if (v != tried && (!IsBounded(v) || hopes[v] > least) && BestOf(v, ref least) is var best && best >= 0)
                (variable, facet, most) = (v, best, least);
        }

        if (variable < 0)
            return false;
        Take(variable, facet);
        return true;
    }

    /// <summary>Whether a question leaves no less than what is hoped of it.</summary>
    private bool IsBounded(int v) => chosen[v] == 0 && !isAwaited[v];

    /// <summary>The question of which most is hoped. To look at it first spares most of the others.</summary>
    private int MostHopeful()
    {
        var hopeful = -1;
        foreach (var v in attempt.Free)
            if (IsBounded(v) && (hopeful < 0 || hopes[v] > hopes[hopeful]))
                hopeful = v;
        return hopeful;
    }

    /// <summary>The facet of a question that lacks least, if it lacks less than the least so far; negative: none does.</summary>
    private int BestOf(int v, ref long most) => attempt.Bid.Lanes.BestOf(v, Leave(v), waiting.AsSpan(0, waitingCount), ref most);

    private void Take(int v, int f)
    {
        var others = Leave(v);
        others.CopyTo(sums, 0);
        Rows.Add(sums, attempt.Bid.Alone[v, f]);
        foreach (var (meeting, weights) in waiting.AsSpan(0, waitingCount))
            if (meeting[f] != 0)
                Rows.Add(sums, weights);
        chosen[v] = f;
        met[v] = attempt.Bid.Variables[v].Met[f];
        Await();
    }

    /// <summary>Notes the questions whose answer decides over a term, as the others are.</summary>
    private void Await()
    {
        Array.Clear(isAwaited);
        if (dependsOn.Length < attempt.Bid.Bound.Length)
            dependsOn = new int[attempt.Bid.Bound.Length];
        foreach (var term in attempt.Open)
        {
            var (missing, last) = (0, 0);
            var needs = attempt.Bid.Network.Terms[term].Needs;
            foreach (var (variable, bit) in needs)
                if ((met[variable] >> bit & 1) == 0)
                    (missing, last) = (missing + 1, variable);
            dependsOn[term] = missing switch { 0 => Each, 1 => last, _ => None };
            if (missing == 1)
                isAwaited[last] = true;
            else if (missing == 0)
                foreach (var (variable, _) in needs)
                    isAwaited[variable] = true;
        }
    }

    /// <summary>The sums without what the present facet of a question adds. Notes the terms that wait for this question alone.</summary>
    private long[] Leave(int v)
    {
        var bid = attempt.Bid;
        waitingCount = 0;
        if (isAwaited[v])
            FindWaiting(v);
        if (chosen[v] == 0)
            return sums;
        sums.CopyTo(rest, 0);
        Rows.Subtract(rest, bid.Alone[v, chosen[v]]);
        foreach (var (meeting, weights) in waiting.AsSpan(0, waitingCount))
            if (meeting[chosen[v]] != 0)
                Rows.Subtract(rest, weights);
        return rest;
    }

    private void FindWaiting(int v)
    {
        var bid = attempt.Bid;
        var joint = bid.Joint[v];
        if (waiting.Length < joint.Length)
            waiting = new Joined[joint.Length];
        foreach (var (term, joined) in joint)
            if (attempt.IsOpen(term) && (dependsOn[term] == v || dependsOn[term] == Each))
                waiting[waitingCount++] = joined;
    }
}
