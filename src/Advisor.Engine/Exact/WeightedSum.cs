namespace Advisor.Engine.Exact;

/// <summary>The maximum of a weighted sum of a race's duels, over all answers under which nobody who must be ranked is ruled out.</summary>
internal sealed class WeightedSum
{
    private readonly Course course;
    private readonly BucketElimination elimination;
    private readonly Network network;
    private readonly long[][] alone;
    private readonly long[] bound;

    public WeightedSum(Course course, BucketElimination elimination)
    {
        (this.course, this.elimination) = (course, elimination);
        network = Network.Of([.. course.Variables.Take(course.Joined)], [.. course.Bound.Select(b => b.Term)]);
        alone = [.. course.Alone.Select(f => new long[f.Length])];
        bound = new long[course.Bound.Count];
    }

    /// <summary>The maximum; where a limit is met, something that the sum never exceeds.</summary>
    /// <param name="weights">One for each duel.</param>
    /// <param name="chosen">Facets that reach it, one for each question; null: a limit is met.</param>
    public long Most(long[] weights, out int[]? chosen)
    {
        for (var v = 0; v < alone.Length; v++)
            for (var f = 0; f < alone[v].Length; f++)
                alone[v][f] = Weighted(course.Alone[v][f], weights);
        for (var t = 0; t < bound.Length; t++)
            bound[t] = Weighted(course.Bound[t].Weights, weights);

        var sum = Weighted(course.Race.Start, weights);
        if (!course.IsComplete || !elimination.TryMost(network, situation: null, alone, bound, out var together))
        {
            chosen = null;
            return sum + Bound(weights);
        }

        chosen = new int[alone.Length];
        elimination.Recall(chosen);
        for (var v = course.Joined; v < alone.Length; v++)
        {
            chosen[v] = Values.FirstLargest(alone[v]);
            sum += alone[v][chosen[v]];
        }

        return sum + together;
    }

    /// <summary>Each question by itself, and of the terms that bind them all that add.</summary>
    private long Bound(long[] weights)
    {
        long sum = 0;
        foreach (var added in bound)
            sum += Math.Max(added, 0);
        for (var v = 0; v < alone.Length; v++)
            sum += course.Variables[v].IsComplete ? Values.Largest(alone[v]) : 0;
        foreach (var (demands, added) in course.Race.Terms)
            if (demands is [var only] && course.Variables.Any(v => v.Place == only.Place && !v.IsComplete))
                sum += Math.Max(Weighted(added, weights), 0);
        return sum;
    }

    private long Weighted(long[] sums, long[] weights)
    {
        for (var row = course.Race.Duels; row < sums.Length; row++)
            if (sums[row] < 0)
                return Sum.Forbidden;
        long sum = 0;
        for (var row = 0; row < weights.Length; row++)
            sum += sums[row] * weights[row];
        return sum;
    }
}
