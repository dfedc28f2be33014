namespace Advisor.Engine.Exact;

/// <summary>
/// Finds facets with which a bid is won, or proves that there are none: first a climb, then each lead by itself, then
/// weighted sums of all, and branch and bound for what is left.
/// </summary>
internal sealed class BidSearch(Attempt attempt, BucketElimination elimination, CancellationToken ct)
{
    public Verdict Find()
    {
        if (new Climb(attempt).Find() is { } top)
            return new(top, true);
        if (StaysBehind())
            return Verdict.Impossible;
        var relaxation = new Relaxation(attempt, elimination);
        if (attempt.IsComplete && relaxation.Find(ct) is { } verdict)
            return verdict;
        return Branch(relaxation.Weights);
    }

    private Verdict Branch(long[] weights)
    {
        var (bid, situation) = (attempt.Bid, attempt.Situation);
        var race = Race.Of(situation, attempt.Duels.Select(row => (bid.Style, bid.Rivals[row])), [bid.Style], situation.IsFree);
        var course = Course.Of(race);
        var (facets, isProven) = new BranchAndBound(course, [.. attempt.Duels.Select(row => weights[row])], WinSearch.NodeLimit, ct).Find();
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
