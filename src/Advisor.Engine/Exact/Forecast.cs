using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What is still possible under some answers, over all ways to answer the open questions.</summary>
internal sealed class Forecast(Situation situation, CancellationToken ct)
{
    private long[]? reach;

    private BucketElimination Elimination => field ??= new();

    /// <summary>Whether every statement so far is exact; otherwise some are bounds.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>What the contender's score can become while it is ranked, and for a technology its style too.</summary>
    /// <param name="position">Where the contender stands; not ruled out.</param>
    /// <param name="entrant">The same contender.</param>
    public ScoreRange RangeOf(Position position, Entrant entrant)
    {
        var score = position.Favour - position.Opposition;
        if (!situation.HasFree)
            return new(score, score);
        ct.ThrowIfCancellationRequested();
        reach ??= situation.Terrain.ScoreReach.Under(situation);
        var lowest = 2 * entrant.Ledger.Seat;
        return new((int)(score - ReachAt(lowest, entrant.Lowest)), (int)(score + ReachAt(lowest + 1, entrant.Highest)));
    }

    /// <summary>The exits of a contender that can still come to hold while the style that it competes in, if any, is ranked still.</summary>
    /// <param name="entrant">The contender; not ruled out.</param>
    public IEnumerable<Trigger> ThreatsTo(Entrant entrant)
    {
        for (var exit = 0; exit < entrant.Exits.Length; exit++)
            if (situation.IsOpen(entrant.Exits[exit].Id) && Most(entrant.Firing(exit)) > 0)
                yield return entrant.Exits[exit];
    }

    /// <summary>Whether a rival that stays ranked, and its style too, can become stronger than another contender that is stronger now.</summary>
    /// <param name="rival">The one that would have to gain; not ruled out.</param>
    /// <param name="other">The one that it is measured against.</param>
    public bool CanOvertake((Entrant Entrant, Position Position) rival, (Entrant Entrant, Position Position) other)
    {
        ct.ThrowIfCancellationRequested();
        if (!situation.HasFree)
            return false;
        var lead = rival.Entrant.Against(other.Entrant).LeadInside;
        var canLead = lead.CanExceed(other.Position.Strength - rival.Position.Strength, situation, Elimination, out var isExact);
        IsProven &= isExact;
        return canLead;
    }

    private long ReachAt(int column, Objective objective) =>
        reach![column] + (situation.Terrain.ScoreReach.IsWhole(column) ? 0 : MostBound(objective));

    private long MostBound(Objective objective)
    {
        ct.ThrowIfCancellationRequested();
        var peak = objective.MostBound(situation, Elimination);
        IsProven &= peak.IsExact;
        return peak.Value;
    }

    private long Most(Objective objective)
    {
        ct.ThrowIfCancellationRequested();
        if (!situation.HasFree)
            return 0;
        var peak = objective.Most(situation, Elimination);
        IsProven &= peak.IsExact;
        return peak.Value;
    }
}
