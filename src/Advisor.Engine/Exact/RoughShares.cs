using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>
/// The shares of questions from figures that are close, but not exact: where no share is in doubt once it is rounded, the questions are those of
/// <see cref="Inquiry.Ranked"/>, many times faster.
/// </summary>
internal static class RoughShares
{
    private const long Whole = 1_000_000_000; // shares are compared to nine places
    private const long Hundredth = Whole / 100;

    /// <summary>Ranks the questions that pull at all.</summary>
    /// <param name="questions">All questions.</param>
    /// <param name="pulls">What each pulls, by place; 0: it cannot change rank 1.</param>
    /// <param name="error">What these figures are wrong by at most, all together.</param>
    /// <returns>Null: some share is in doubt.</returns>
    public static ImmutableArray<NextQuestion>? Ranked(ImmutableArray<Question> questions, ReadOnlySpan<double> pulls, double error)
    {
        double all = 0;
        foreach (var pull in pulls)
            all += pull;
        var doubt = (3 * error / all * Whole) + 1e-5;
        Span<long> keys = stackalloc long[pulls.Length];
        var count = 0;
        for (var place = 0; place < pulls.Length; place++)
        {
            if (pulls[place] == 0)
                continue;
            var exact = pulls[place] / all * Whole;
            var share = (long)Math.Round(exact);

            // A share of few digits is written with no more: whether it is one, only exact figures tell.
            if (0.5 - Math.Abs(exact - share) <= doubt || (share > 0 && share % (10 * Hundredth) == 0))
                return null;
            keys[count++] = ((Whole - share) << 32) + place;
        }

        keys = keys[..count];
        keys.Sort();
        var asked = new NextQuestion[count];
        for (var i = 0; i < count; i++)
        {
            var hundredths = ((Whole - (keys[i] >> 32)) + Hundredth / 2) / Hundredth;
            asked[i] = new(questions[(int)keys[i]], new decimal((int)Math.Max(1, hundredths), 0, 0, isNegative: false, scale: 2));
        }

        return [.. asked];
    }
}
