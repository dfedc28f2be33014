using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Looks for a won race by improving one answer after another, from several seeded beginnings. What it does not find may still exist.</summary>
internal sealed class Climb(Course course, SeededSequence random)
{
    private const int Beginnings = 200;

    /// <summary>The winning facet for each question of the course; null: none was found.</summary>
    public int[]? Find()
    {
        for (var n = 0; n < Beginnings; n++)
        {
            int[] chosen = [.. course.Alone.Select(f => n == 0 || random.Below(2) == 0 ? 0 : random.Below(f.Length))];
            var shortfall = Shortfall(chosen);
            while (shortfall < 0 && Improved(chosen, shortfall) is var better && better > shortfall)
                shortfall = better;
            if (shortfall == 0)
                return chosen;
        }

        return null;
    }

    /// <summary>Gives each question in turn its best answer.</summary>
    private long Improved(int[] chosen, long shortfall)
    {
        foreach (var v in random.Shuffled(Enumerable.Range(0, chosen.Length)))
        {
            var best = chosen[v];
            for (var f = 0; f < course.Alone[v].Length; f++)
            {
                chosen[v] = f;
                if (Shortfall(chosen) is var tried && tried > shortfall)
                    (shortfall, best) = (tried, f);
            }

            chosen[v] = best;
        }

        return shortfall;
    }

    /// <summary>By how much the sums that are not more than 0 miss it, all together; 0: the race is won.</summary>
    private long Shortfall(int[] chosen)
    {
        long shortfall = 0;
        foreach (var sum in course.Sums(chosen))
            shortfall += Math.Min(sum, 1) - 1;
        return shortfall;
    }
}
