namespace Advisor.Engine.Exact;

/// <summary>What the answer to one question takes on average off the most that challenges can gain by it alone: the best answer less the mean.</summary>
/// <param name="Most">What the best answer adds, in strength.</param>
/// <param name="Total">What all answers add together, as far as every cell counts as one.</param>
/// <param name="Mean">What an answer adds on average, as far as cells that add the same count as one.</param>
internal readonly record struct Pull(long Most, Int128 Total, decimal Mean)
{
    /// <summary>What is lost with an answer that does not meet a demand, or with one that does.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="rate">How many answers miss it, of how many.</param>
    /// <param name="weight">What meeting it adds to a challenge.</param>
    public static Pull Of(Demand demand, (int Missing, int All) rate, long weight)
    {
        var lost = weight > 0 ? (Int128)weight * rate.Missing : -(Int128)weight * (rate.All - rate.Missing);
        return demand.Dimension.Question.IsNumeric ? new(0, 0, -(decimal)lost / rate.All) : new(0, -lost, 0);
    }

    /// <summary>Weighs the answers; of amounts each region in which the value stays the same counts once.</summary>
    /// <param name="dimension">A question that takes one answer.</param>
    /// <param name="sums">What each of its cells adds.</param>
    public static Pull Of(Dimension dimension, ReadOnlySpan<long> sums)
    {
        var isNumeric = dimension.Question.IsNumeric;
        var (most, total, answers) = (0L, (Int128)0, 0);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            if (isNumeric && cell > 0 && sums[cell] == sums[cell - 1])
                continue; // the same region
            most = Math.Max(most, sums[cell]);
            total += sums[cell];
            answers++;
        }

        return isNumeric ? new(most, 0, (decimal)total / answers) : new(most, total, 0);
    }

    /// <summary>Two challenges together.</summary>
    public static Pull operator +(Pull one, Pull other) =>
        new(one.Most + other.Most, one.Total + other.Total, other.Mean == 0 ? one.Mean : one.Mean + other.Mean);

    /// <summary>The best answer less the mean, in strength.</summary>
    /// <param name="cells">How many cells the question has.</param>
    public decimal Lost(int cells) => Most - Mean - (Total == 0 ? 0 : (decimal)Total / cells);
}
