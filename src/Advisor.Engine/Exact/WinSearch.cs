namespace Advisor.Engine.Exact;

/// <summary>
/// Finds facets with which all sums of a race are more than 0, or proves that there are none. First what is cheap: each sum by itself, and a climb.
/// Then weighted sums, whose exact maximum either is not positive, which proves that the race cannot be won, or points to answers that win it
/// (Lagrangian relaxation). What is left is searched by branch and bound.
/// </summary>
internal sealed class WinSearch(Course course, BucketElimination elimination, CancellationToken ct, int nodes = WinSearch.NodeLimit)
{
    /// <summary>The most nodes that branch and bound visits.</summary>
    public const int NodeLimit = 200_000;

    private const int Rounds = 40;

    public Verdict Find()
    {
        if (Climb() is { } climbed)
            return new(climbed, true);
        var weightedSum = new WeightedSum(course, elimination);
        for (var row = 0; row < course.Race.Duels; row++)
            if (weightedSum.Most(Unit(row), out _) <= 0)
                return Verdict.Impossible;
        var weighted = Relax(weightedSum, out var verdict);
        if (verdict is { } known)
            return known;
        var branches = new BranchAndBound(course.ToPlan(), weighted, nodes, ct).Find();
        return branches.Facets is null && !course.IsComplete ? Verdict.Unknown : branches;
    }

    /// <summary>Takes the best single step again and again; null: the way up ends before.</summary>
    private int[]? Climb()
    {
        var chosen = new int[course.Variables.Length];
        var sums = course.Sums(chosen);
        while (!Course.IsWon(sums))
        {
            var (best, most) = ((Variable: -1, Facet: 0), Shortfall(sums));
            long[]? bestSums = null;
            for (var v = 0; v < chosen.Length; v++)
            {
                var present = chosen[v];
                for (var f = 0; f < course.Alone[v].Length; f++)
                {
                    if (f == present)
                        continue;
                    chosen[v] = f;
                    var tried = course.Sums(chosen);
                    if (Shortfall(tried) is var shortfall && shortfall > most)
                        (best, most, bestSums) = ((v, f), shortfall, tried);
                }

                chosen[v] = present;
            }

            if (bestSums is null)
                return null;
            chosen[best.Variable] = best.Facet;
            sums = bestSums;
        }

        return chosen;
    }

    private static long Shortfall(long[] sums)
    {
        long shortfall = 0;
        foreach (var sum in sums)
            shortfall += Math.Min(sum, 1) - 1;
        return shortfall;
    }

    /// <summary>Tries weighted sums, heavier where the last best answers fell short. Gives the weights with the lowest maximum.</summary>
    private long[] Relax(WeightedSum weighted, out Verdict? verdict)
    {
        verdict = null;
        var duels = course.Race.Duels;
        var best = (Most: long.MaxValue, Weights: Unit(0));
        if (!HasRoom(out var scale))
            return best.Weights;
        var weights = new double[duels];
        Array.Fill(weights, 1.0 / duels);
        for (var round = 0; round < Rounds; round++)
        {
            ct.ThrowIfCancellationRequested();
            var total = weights.Sum();
            long[] whole = [.. weights.Select(w => (long)Math.Round(w / total * scale))];
            var most = weighted.Most(whole, out var chosen);
            if (most <= 0)
            {
                verdict = Verdict.Impossible;
                return whole;
            }

            if (most < best.Most)
                best = (most, whole);
            if (chosen is null)
                break;
            var sums = course.Sums(chosen);
            if (Course.IsWon(sums))
            {
                verdict = new(chosen, true);
                return whole;
            }

            var largest = sums.Take(duels).Max(s => Math.Abs((double)s));
            for (var row = 0; row < duels; row++)
                weights[row] = Math.Max(0, weights[row] - 0.6 / (duels * (1 + round / 4.0)) * (sums[row] / largest));
            if (weights.All(w => w == 0))
                break;
        }

        return best.Weights;
    }

    /// <summary>Whether weighted sums stay inside 64 bits, and how large the weights may be together.</summary>
    private bool HasRoom(out long scale)
    {
        Int128 largest = 1;
        for (var row = 0; row < course.Race.Duels; row++)
        {
            Int128 sum = Math.Abs(course.Race.Start[row]);
            foreach (var (_, added) in course.Race.Terms)
                sum += Math.Abs(added[row]);
            largest = Int128.Max(largest, sum);
        }

        scale = (long)Int128.Min(1024, (Int128)(1L << 58) / largest);
        return scale >= 8 * course.Race.Duels;
    }

    private long[] Unit(int row)
    {
        var unit = new long[course.Race.Duels];
        if (row < unit.Length)
            unit[row] = 1;
        return unit;
    }
}
