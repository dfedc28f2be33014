namespace Advisor.Engine.Exact;

/// <summary>
/// Finds facets with which a bid is won, or proves that there are none: first a glance at what each question can add at most, then a climb, then each lead by
/// itself, then weighted sums of all, and branch and bound for what is left. Serves all bids that its attempt enters.
/// </summary>
/// <param name="attempt">The bid.</param>
/// <param name="choice">Takes the facets that are found.</param>
/// <param name="ct">Ends the search.</param>
internal sealed class BidSearch(Attempt attempt, Choice choice, CancellationToken ct)
{
    // Most bids that the first rounds do not decide cannot be won, and so many nodes, which take little longer than all rounds, show it.
    private const int FirstRounds = 4;
    private const int FirstNodes = 4000;

    private readonly Climb climb = new(attempt, choice);
    private readonly BucketElimination elimination = new();

    /// <summary>Searches the bid that the attempt entered last.</summary>
    /// <param name="isWon">Whether facets were found; the choice has them then.</param>
    /// <returns>Whether they were found or it is certain that there are none.</returns>
    public bool TryDecide(out bool isWon)
    {
        isWon = false;
        if (attempt.IsHopeless() || (isWon = climb.TryFind()) || StaysBehind())
            return true;
        var relaxation = new Relaxation(attempt, elimination);
        var (facets, isProven) = attempt.IsComplete ? Relax(relaxation) : BranchOfMany(relaxation.Weights);
        isWon = facets is not null;
        if (isWon)
            choice.Set(facets);
        return isProven;
    }

    private Verdict Relax(Relaxation relaxation)
    {
        if (relaxation.Find(FirstRounds, ct) is { } early)
            return early;
        var rest = new Remainder(attempt);
        if (Branch(FirstNodes) is { Facets: null, IsProven: true } impossible)
            return impossible;
        if (relaxation.Find(Relaxation.Rounds, ct) is { } late)
            return late;
        var (facets, isProven) = Branch(WinSearch.NodeLimit);
        return new(facets is null ? null : rest.ToFacets(facets), isProven);

        Verdict Branch(int nodes) => new BranchAndBound(rest.Plan, Narrow(relaxation.Weights), nodes, ct).Find();
    }

    private long[] Narrow(long[] weights)
    {
        var narrow = new long[attempt.Duels.Length];
        for (var i = 0; i < narrow.Length; i++)
            narrow[i] = weights[attempt.Duels[i]];
        return narrow;
    }

    /// <summary>Searches where some question has too many facets: fewer matter under these answers.</summary>
    private Verdict BranchOfMany(long[] weights)
    {
        var duels = attempt.Duels.ToArray();
        var (bid, situation) = (attempt.Bid, attempt.Situation);
        var course = Course.Of(Race.Of(situation, duels.Select(row => (bid.Style, bid.Rivals[row])), [bid.Style], situation.IsFree));
        var (facets, isProven) = new BranchAndBound(course.ToPlan(), Narrow(weights), WinSearch.NodeLimit, ct).Find();
        if (facets is null)
            return new(null, isProven && course.IsComplete);
        var found = attempt.FacetsOf(course.AnswersOf(facets));
        return new(found, found is not null);
    }

    /// <summary>Whether no answers make the style stronger than a rival that cannot be ruled out.</summary>
    private bool StaysBehind()
    {
        var (bid, situation) = (attempt.Bid, attempt.Situation);
        foreach (var row in attempt.Duels)
        {
            ct.ThrowIfCancellationRequested();
            var rival = bid.Rivals[row];
            if (attempt.Start[row] <= 0 && !rival.Exits.Any(e => situation.IsOpen(e.Id)) &&
                attempt.Start[row] + bid.Style.Against(rival).Lead.Most(situation, elimination).Value <= 0)
                return true;
        }

        return false;
    }
}
