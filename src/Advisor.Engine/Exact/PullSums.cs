namespace Advisor.Engine.Exact;

/// <summary>What all questions pull over several challenges, exactly. Not safe to share.</summary>
/// <param name="layout">Where totals are added up.</param>
internal sealed class PullSums(PullLayout layout)
{
    private readonly long[] most = new long[layout.Questions];
    private readonly Int128[] totals = new Int128[layout.Length];

    /// <summary>Whether some answer to a question moves a challenge.</summary>
    public bool CanMove(int place)
    {
        if (most[place] > 0)
            return true;

        // What never adds anything only takes away, so that nothing cancels out.
        for (var answers = layout.Fewest(place); answers <= layout.Most(place); answers++)
            if (totals[layout[place, answers]] != 0)
                return true;
        return false;
    }

    /// <summary>Counts what a question pulls in one more challenge.</summary>
    public void Add(int place, in Pull pull)
    {
        most[place] += pull.Most;
        totals[layout[place, pull.Answers]] += pull.Total;
    }

    /// <summary>The best answers to a question less the mean, in strength.</summary>
    public decimal Lost(int place)
    {
        decimal lost = most[place];
        for (var answers = layout.Fewest(place); answers <= layout.Most(place); answers++)
            if (totals[layout[place, answers]] is var total && total != 0)
                lost -= (decimal)total / answers;
        return lost;
    }

    /// <summary>The same, close to it.</summary>
    /// <param name="place">The question.</param>
    /// <param name="size">Gains all that is added up, in amount: what is lost is wrong by less than a 2^48th of it.</param>
    public double Roughly(int place, ref double size)
    {
        double lost = most[place];
        size += lost;
        for (var answers = layout.Fewest(place); answers <= layout.Most(place); answers++)
        {
            if (totals[layout[place, answers]] is var total && total == 0)
                continue;
            var mean = (double)total / answers;
            lost -= mean;
            size += Math.Abs(mean);
        }

        return lost;
    }
}
