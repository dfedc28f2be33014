namespace Advisor.Engine.Exact;

/// <summary>What the answer to one question takes on average off the most that challenges can gain by it alone: the best answer less the mean.</summary>
/// <param name="Most">What the best answer adds, in strength.</param>
/// <param name="Total">What all answers add together.</param>
/// <param name="Answers">How many answers these are: options, or regions of amounts that add the same.</param>
internal readonly record struct Pull(long Most, Int128 Total, int Answers)
{
    /// <summary>What is lost with an answer that does not meet a demand, or with one that does.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="weight">What meeting it adds to a challenge.</param>
    public static Pull Of(Demand demand, long weight)
    {
        var (missing, all) = MissRate.Of(demand);
        return weight > 0 ? new(weight, (Int128)weight * (all - missing), all) : new(0, (Int128)weight * (all - missing), all);
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

        return new(most, total, answers);
    }
}
