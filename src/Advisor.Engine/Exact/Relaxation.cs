namespace Advisor.Engine.Exact;

/// <summary>
/// Weighs the rows of a bid against each other (Lagrangian relaxation): the exact maximum of a weighted sum either is not positive, which proves that the
/// bid cannot be won, or points to answers that may win it. Rows in which those fell short weigh more the next time.
/// </summary>
internal sealed class Relaxation
{
    /// <summary>After so many rounds little more is gained.</summary>
    public const int Rounds = 40;

    private readonly Attempt attempt;
    private readonly Bid bid;
    private readonly BucketElimination elimination;
    private readonly long[][] alone;
    private readonly long[] bound;
    private readonly int[] chosen;
    private readonly long[] sums;
    private readonly double[] shares; // what each row weighs, of their sum
    private long[] trial;
    private long lowest = long.MaxValue;
    private int round;

    public Relaxation(Attempt attempt, BucketElimination elimination)
    {
        (this.attempt, bid, this.elimination) = (attempt, attempt.Bid, elimination);
        alone = Array.ConvertAll(bid.Variables, v => new long[v.Met.Length]);
        bound = new long[bid.Bound.Length];
        chosen = new int[bid.Variables.Length];
        (sums, trial, Weights) = (new long[bid.Width], new long[bid.Width], new long[bid.Width]);
        Weights[attempt.Duels[0]] = 1;
        shares = new double[bid.Width];
        foreach (var row in attempt.Duels)
            shares[row] = 1.0 / attempt.Duels.Length;
    }

    /// <summary>The weights with the lowest maximum so far.</summary>
    public long[] Weights { get; private set; }

    /// <summary>Decides the bid, if it can; null: it cannot. Goes on where it left off.</summary>
    /// <param name="until">How many rounds to try, with those before.</param>
    /// <param name="ct">Ends the search.</param>
    public Verdict? Find(int until, CancellationToken ct)
    {
        if (!HasRoom(out var scale))
            return null;
        var duels = attempt.Duels;
        for (; round < until; round++)
        {
            ct.ThrowIfCancellationRequested();
            var total = 0.0;
            foreach (var share in shares)
                total += share;
            if (total == 0)
                break;
            for (var row = 0; row < trial.Length; row++)
                trial[row] = (long)Math.Round(shares[row] / total * scale);
            if (MostOf(trial) is not { } most)
                return null;
            if (most < lowest)
                (lowest, Weights, trial) = (most, trial, Weights);
            if (most <= 0)
                return Verdict.Impossible;
            attempt.Sum(chosen, sums);
            if (Rows.AreWon(sums))
                return new(chosen, true);
            var largest = 0.0;
            foreach (var row in duels)
                largest = Math.Max(largest, Math.Abs((double)sums[row]));
            foreach (var row in duels)
                shares[row] = Math.Max(0, shares[row] - 0.6 / (duels.Length * (1 + round / 4.0)) * (sums[row] / largest));
        }

        return null;
    }

    /// <summary>Whether weighted sums stay inside 64 bits, and how large the weights may be together.</summary>
    private bool HasRoom(out long scale)
    {
        Int128 largest = 1;
        foreach (var row in attempt.Duels)
            largest = Int128.Max(largest, (Int128)Math.Abs(attempt.Start[row]) + bid.Most[row]);
        scale = (long)Int128.Min(1024, (Int128)(1L << 58) / largest);
        return scale >= 8 * attempt.Duels.Length;
    }

    /// <summary>The maximum of a weighted sum while the style is not ruled out, and where it lies; null: a limit is met.</summary>
    private long? MostOf(long[] weights)
    {
        var (sum, loose) = (Weighted(attempt.Start, weights), 0L);
        Array.Clear(chosen);
        foreach (var v in attempt.Free)
        {
            bid.Lanes.Weigh(v, weights, bid.Exits, alone[v]);
            if (v < bid.Network.Variables.Length)
                continue;
            chosen[v] = Values.FirstLargest(alone[v]);
            loose += alone[v][chosen[v]];
        }

        foreach (var t in attempt.Open)
            bound[t] = Weighted(bid.Bound[t], weights);
        if (!elimination.TryMost(bid.Network, attempt.Situation, alone, bound, out var together))
            return null;
        elimination.Recall(chosen);
        return sum + loose + together;
    }

    private long Weighted(ReadOnlySpan<long> sums, long[] weights)
    {
        if (sums[bid.Exits] < 0)
            return Sum.Forbidden;
        long sum = 0;
        foreach (var row in attempt.Duels)
            sum += sums[row] * weights[row];
        return sum;
    }
}
