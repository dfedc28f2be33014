namespace Advisor.Engine.Exact;

/// <summary>One facet for each question of the bid that an attempt entered last, with the rows that they lead to. Serves one bid after another.</summary>
internal sealed class Choice
{
    private const int None = -1;
    private const int Each = -2; // the term holds, and would not without any of its questions

    private readonly Attempt attempt;
    private readonly int[] chosen;
    private readonly ulong[] met;
    private readonly bool[] isAwaited; // by question, whether a term depends on it alone, as the others are
    private readonly long[] sums;
    private readonly long[] rest;
    private int[] dependsOn = []; // by open term, the question that it waits for alone
    private Joined[] waiting = [];
    private int waitingCount;

    public Choice(Attempt attempt)
    {
        this.attempt = attempt;
        var (places, width) = (attempt.Situation.Terrain.Dimensions.Length, attempt.Start.Length);
        (chosen, met, isAwaited) = (new int[places], new ulong[places], new bool[places]);
        (sums, rest) = (new long[width], new long[width]);
    }

    /// <summary>The facets; 0: the question is answered, or stays open.</summary>
    public ReadOnlySpan<int> Facets => chosen.AsSpan(0, attempt.Bid.Variables.Length);

    /// <summary>The rows with these facets.</summary>
    public ReadOnlySpan<long> Sums => sums;

    /// <summary>The terms that wait for the question alone which was left last.</summary>
    public ReadOnlySpan<Joined> Waiting => waiting.AsSpan(0, waitingCount);

    /// <summary>Whether all that a facet of a question adds is what it adds by itself, to the rows as they are.</summary>
    public bool IsLoose(int v) => chosen[v] == 0 && !isAwaited[v];

    /// <summary>Leaves all questions open.</summary>
    public void Clear()
    {
        Array.Clear(chosen);
        attempt.Meet(Facets, met);
        attempt.Start.CopyTo(sums, 0);
        if (dependsOn.Length < attempt.Bid.Bound.Length)
            dependsOn = new int[attempt.Bid.Bound.Length];
        Await();
    }

    /// <summary>Takes one facet for each question.</summary>
    public void Set(ReadOnlySpan<int> facets)
    {
        Clear();
        for (var v = 0; v < facets.Length; v++)
            if (facets[v] > 0)
                Take(v, facets[v]);
    }

    /// <summary>Takes another facet of a question.</summary>
    public void Take(int v, int f)
    {
        var bid = attempt.Bid;
        Leave(v).CopyTo(sums);
        Rows.Add(sums, bid.Alone[v, f]);
        foreach (var (meeting, weights) in Waiting)
            if (meeting[f] != 0)
                Rows.Add(sums, weights);
        chosen[v] = f;
        met[v] = bid.Variables[v].Met[f];
        if (bid.Joint[v].Length > 0)
            Await();
    }

    /// <summary>The rows if a question stayed open; notes the terms that wait for it alone.</summary>
    public ReadOnlySpan<long> Leave(int v)
    {
        waitingCount = 0;
        if (isAwaited[v])
            FindWaiting(v);
        if (chosen[v] == 0)
            return sums;
        sums.CopyTo(rest, 0);
        Rows.Subtract(rest, attempt.Bid.Alone[v, chosen[v]]);
        foreach (var (meeting, weights) in Waiting)
            if (meeting[chosen[v]] != 0)
                Rows.Subtract(rest, weights);
        return rest;
    }

    private void FindWaiting(int v)
    {
        var joint = attempt.Bid.Joint[v];
        if (waiting.Length < joint.Length)
            waiting = new Joined[joint.Length];
        foreach (var (term, joined) in joint)
            if (attempt.IsOpen(term) && (dependsOn[term] == v || dependsOn[term] == Each))
                waiting[waitingCount++] = joined;
    }

    /// <summary>Notes the questions whose answer decides over a term, as the others are.</summary>
    private void Await()
    {
        Array.Clear(isAwaited);
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
}
