namespace Advisor.Engine.Exact;

/// <summary>What the answer to one question takes on average off the most that a challenge can gain by it alone.</summary>
/// <param name="Lost">The best answer less the mean, in strength.</param>
/// <param name="CanHelp">Whether an answer helps the challenge.</param>
internal readonly record struct Pull(decimal Lost, bool CanHelp)
{
    /// <summary>Weighs the answers; of amounts each region in which the value stays the same counts once.</summary>
    /// <param name="dimension">A question that takes one answer.</param>
    /// <param name="sums">What each of its cells adds.</param>
    public static Pull Of(Dimension dimension, ReadOnlySpan<long> sums)
    {
        var isNumeric = dimension.Question.IsNumeric;
        var (most, total, answers) = (0L, 0L, 0);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            if (isNumeric && cell > 0 && sums[cell] == sums[cell - 1])
                continue; // the same region
            most = Math.Max(most, sums[cell]);
            total += sums[cell];
            answers++;
        }

        return new(most - (decimal)total / answers, most > 0);
    }
}
