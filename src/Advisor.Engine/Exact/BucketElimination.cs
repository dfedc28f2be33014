namespace Advisor.Engine.Exact;

/// <summary>
/// Finds the most that a sum over bound questions can become, by eliminating one question after another (bucket elimination, Dechter 1999). Keeps its
/// tables for the next sum; not safe to share.
/// </summary>
/// <param name="tableLimit">The most entries that are weighed in one step.</param>
internal sealed class BucketElimination(int tableLimit = BucketElimination.TableLimit)
{
    /// <summary>The most entries of one table; beyond it questions are bounded instead of searched.</summary>
    public const int TableLimit = 1 << 18;

    private Network network = Network.Empty;
    private long[][] alone = [];
    private long[] bound = [];
    private bool[] isFree = [];
    private bool[] isBound = [];
    private bool[] isActive = [];
    private int[] sizes = [];
    private ulong[] met = [];
    private int[] chosen = [];
    private int[] offsets = [];
    private long[] tables = [];
    private long[] sums = [];

    /// <summary>The most entries that are weighed in one step.</summary>
    public int Limit => tableLimit;

    /// <summary>Finds the maximum over all ways to answer the free questions, staying open included.</summary>
    /// <param name="sum">What is added up.</param>
    /// <param name="situation">The answers; null: every question is free, and every term open.</param>
    /// <param name="alone">For each variable what each facet adds by itself.</param>
    /// <param name="bound">What each bound term adds.</param>
    /// <param name="most">The most that the sum gains.</param>
    /// <returns>Whether it stayed within the limit; otherwise there is no result.</returns>
    public bool TryMost(Network sum, Situation? situation, long[][] alone, long[] bound, out long most)
    {
        (network, this.alone, this.bound, most) = (sum, alone, bound, 0);
        Reserve(sum);
        if (!Survey(situation))
        {
            for (var v = 0; v < sum.Variables.Length; v++)
            {
                if (!isFree[v])
                    continue;
                if (!sum.Variables[v].IsComplete)
                    return false;
                most += Values.Largest(alone[v]);
            }

            return true;
        }

        var used = 0;
        for (var b = 0; b < sum.Buckets.Length; b++)
        {
            var bucket = sum.Buckets[b];
            if (isFree[bucket.Variable] && !sum.Variables[bucket.Variable].IsComplete)
                return false;
            long size = 1;
            foreach (var v in bucket.Scope)
                size *= sizes[v];
            if (size * sizes[bucket.Variable] > tableLimit)
                return false;
            offsets[b] = used;
            used += (int)size;
            if (used > tables.Length)
                Array.Resize(ref tables, Math.Max(used, 2 * tables.Length));
            Fill(bucket, tables.AsSpan(offsets[b], (int)size));
            if (bucket.Scope.IsEmpty)
                most += tables[offsets[b]];
        }

        return true;
    }

    /// <summary>The facets behind the last maximum, which was found within the limit.</summary>
    /// <param name="facets">One for each variable; 0 for those that are answered or stay open.</param>
    public void Recall(Span<int> facets)
    {
        // Backwards, each question has the answer that was best for those chosen already.
        for (var b = network.Buckets.Length - 1; b >= 0; b--)
        {
            var bucket = network.Buckets[b];
            var variable = bucket.Variable;
            if (!isFree[variable])
                continue;
            var facet = Values.FirstLargest(isBound[variable] ? Weigh(bucket) : alone[variable]);
            Choose(variable, facet);
            facets[variable] = facet;
        }
    }

    private void Reserve(Network sum)
    {
        var (variables, terms) = (sum.Variables.Length, sum.Terms.Length);
        if (isFree.Length < variables)
        {
            (isFree, isBound, met) = (new bool[variables], new bool[variables], new ulong[variables]);
            (sizes, chosen, offsets) = (new int[variables], new int[variables], new int[variables]);
        }

        if (isActive.Length < terms)
            isActive = new bool[terms];
    }

    /// <summary>Notes which questions are free and which terms bind them; others need no table. Whether there is any such term.</summary>
    private bool Survey(Situation? situation)
    {
        var any = false;
        for (var v = 0; v < network.Variables.Length; v++)
        {
            isFree[v] = situation is null || situation.IsFree(network.Variables[v].Place);
            (isBound[v], sizes[v], met[v], chosen[v]) = (false, 1, ulong.MaxValue, 0);
        }

        for (var t = 0; t < network.Terms.Length; t++)
        {
            var term = network.Terms[t];
            isActive[t] = bound[t] != 0 && (situation is null || situation.IsOpen(term.Trigger));
            if (!isActive[t])
                continue;
            any = true;
            foreach (var need in term.Needs)
                if (isFree[need.Variable])
                    (isBound[need.Variable], sizes[need.Variable]) = (true, network.Variables[need.Variable].Facets.Length);
        }

        return any;
    }

    private void Fill(Bucket bucket, Span<long> table)
    {
        var scope = bucket.Scope;
        foreach (var v in scope)
            Choose(v, 0);
        for (var entry = 0; entry < table.Length; entry++)
        {
            table[entry] = Values.Largest(Weigh(bucket));
            for (var i = scope.Length - 1; i >= 0; i--)
            {
                var v = scope[i];
                var next = chosen[v] + 1 == sizes[v] ? 0 : chosen[v] + 1;
                Choose(v, next);
                if (next > 0)
                    break;
            }
        }
    }

    private void Choose(int variable, int facet)
    {
        if (isBound[variable])
            (chosen[variable], met[variable]) = (facet, network.Variables[variable].Met[facet]);
    }

    /// <summary>What each facet of the bucket's variable adds, under the facets chosen for its scope.</summary>
    private ReadOnlySpan<long> Weigh(Bucket bucket)
    {
        var variable = bucket.Variable;
        var size = sizes[variable];
        if (sums.Length < size)
            sums = new long[size];
        var row = sums.AsSpan(0, size);
        if (isBound[variable])
            alone[variable].AsSpan().CopyTo(row);
        else
            row[0] = isFree[variable] ? Values.Largest(alone[variable]) : 0;

        foreach (var (term, mask) in bucket.Terms)
        {
            if (!isActive[term] || !network.Terms[term].IsMetBeside(variable, met))
                continue;
            var of = network.Variables[variable].Met;
            for (var f = 0; f < row.Length; f++)
                if (!isBound[variable] || (of[f] & mask) != 0)
                    row[f] = Sum.Add(row[f], bound[term]);
        }

        foreach (var input in bucket.Inputs)
        {
            var (entry, step) = (0, 0);
            foreach (var v in network.Buckets[input].Scope)
            {
                (entry, step) = (entry * sizes[v], step * sizes[v]);
                if (v == variable)
                    step = 1;
                else
                    entry += chosen[v];
            }

            for (var f = 0; f < row.Length; f++)
                row[f] = Sum.Add(row[f], tables[offsets[input] + entry + f * step]);
        }

        return row;
    }
}
