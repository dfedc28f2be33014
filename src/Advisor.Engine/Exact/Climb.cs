namespace Advisor.Engine.Exact;

/// <summary>Takes the best single step again and again, until a bid is won or no step helps. Serves all bids that its attempt enters.</summary>
/// <param name="attempt">The bid.</param>
/// <param name="choice">What is chosen on the way.</param>
internal sealed class Climb(Attempt attempt, Choice choice)
{
    private readonly long[] hopes = new long[FacetLanes.Padded(attempt.Situation.Terrain.Dimensions.Length)]; // by question, the shortfall that its ceiling leaves

    /// <summary>Looks for facets with which the bid that the attempt entered last is won: those chosen at the top.</summary>
    /// <returns>False: the way up ends before.</returns>
    public bool TryFind()
    {
        choice.Clear();
        var most = Rows.Shortfall(choice.Sums);
        while (most < 0)
            if (!TryStep(ref most))
                return false;
        return true;
    }

    /// <summary>Takes the step that leaves the least shortfall; of several, that of the first question and facet.</summary>
    private bool TryStep(ref long most)
    {
        attempt.Bid.CeilingLanes.ShortfallsOf(0, choice.Sums, hopes);
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
            if (v != tried && (hopes[v] > least || !choice.IsLoose(v)) && BestOf(v, ref least) is var best && best >= 0)
                (variable, facet, most) = (v, best, least);
        }

        if (variable < 0)
            return false;
        choice.Take(variable, facet);
        return true;
    }

    /// <summary>The question of which most is hoped. To look at it first spares most of the others.</summary>
    private int MostHopeful()
    {
        var hopeful = -1;
        foreach (var v in attempt.Free)
            if ((hopeful < 0 || hopes[v] > hopes[hopeful]) && choice.IsLoose(v))
                hopeful = v;
        return hopeful;
    }

    /// <summary>The facet of a question that lacks least, if it lacks less than the least so far; negative: none does.</summary>
    private int BestOf(int v, ref long most) => attempt.Bid.Lanes.BestOf(v, choice.Leave(v), choice.Waiting, ref most);
}
