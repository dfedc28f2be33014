namespace Advisor.Engine.Exact;

/// <summary>
/// Finds facets with which a bid is won, or proves that there are none: first a glance at what each question can add at most, then a climb, then each lead by
/// itself, then weighted sums of all, and branch and bound for what is left. Serves all bids that its attempt enters.
/// </summary>
internal sealed class BidSearch(Attempt attempt, CancellationToken ct)
{
    private readonly Climb climb = new(attempt);
    private readonly BucketElimination elimination = new();

    /// <summary>Searches the bid that the attempt entered last.</summary>
    /// <param name="facets">A winning facet for each question of the bid, good until the next search; empty: none was found.</param>
    /// <returns>Whether a way was found or it is certain that there is none.</returns>
    public bool TryFind(out Span<int> facets)
    {
        facets = default;
        if (attempt.IsHopeless())
            return true;
        if (climb.TryFind(out facets))
            return true;
        facets = default;
        if (StaysBehind())
            return true;
        var relaxation = new Relaxation(attempt, elimination);
        var verdict = (attempt.IsComplete ? relaxation.Find(ct) : null) ?? Branch(relaxation.Weights);
        facets = verdict.Facets;
        return verdict.IsProven;
    }

    private Verdict Branch(long[] weights)
    {
        var duels = attempt.Duels.ToArray();
        long[] narrow = [.. duels.Select(row => weights[row])];
        if (!attempt.IsComplete)
            return BranchOfMany(duels, narrow);
        var rest = new Remainder(attempt);
        var (facets, isProven) = new BranchAndBound(rest.Plan, narrow, WinSearch.NodeLimit, ct).Find();
        return new(facets is null ? null : rest.ToFacets(facets), isProven);
    }

    /// <summary>The same where some question has too many facets: fewer matter under these answers.</summary>
    private Verdict BranchOfMany(int[] duels, long[] weights)
    {
        var (bid, situation) = (attempt.Bid, attempt.Situation);
        var course = Course.Of(Race.Of(situation, duels.Select(row => (bid.Style, bid.Rivals[row])), [bid.Style], situation.IsFree));
        var (facets, isProven) = new BranchAndBound(course.ToPlan(), weights, WinSearch.NodeLimit, ct).Find();
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
