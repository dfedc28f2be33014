namespace Advisor.Engine.Exact;

/// <summary>Goes through all that can be known of questions that hang together, and all that they can still become.</summary>
internal sealed class JointStates
{
    private readonly long?[][] best; // by question and the demands it meets: the most that an answer adds alone; null: there is no such answer
    private readonly List<((int Question, int Bit)[] Needs, long Weight)> terms = [];
    private readonly int[] met;
    private readonly bool[] isFree;
    private readonly long[] most;

    /// <summary>Lays out some questions.</summary>
    /// <param name="network">What binds them.</param>
    /// <param name="variables">Which variables of it they are.</param>
    /// <param name="bits">For each of them the demands by which terms bind it.</param>
    /// <param name="alone">For each variable of the network what each facet adds by itself.</param>
    /// <param name="bound">What each of its terms adds.</param>
    public JointStates(Network network, List<int> variables, List<List<int>> bits, long[][] alone, long[] bound)
    {
        best = [.. variables.Select((v, i) => Best(network.Variables[v].Met, bits[i], alone[v]))];
        for (var t = 0; t < bound.Length; t++)
        {
            var needs = network.Terms[t].Needs;
            if (variables.Contains(needs[0].Variable))
                terms.Add(([.. needs.Select(n => (variables.IndexOf(n.Variable), bits[variables.IndexOf(n.Variable)].IndexOf(n.Bit)))], bound[t]));
        }

        (met, isFree) = (new int[best.Length], new bool[best.Length]);
        most = new long[best.Aggregate(1, (states, b) => states * (1 + b.Length))];
    }

    /// <summary>The most that the questions add, by the state of their <see cref="Bond"/>; at least 0, since each may stay open.</summary>
    public long[] Most()
    {
        Visit(0, 0, 0);
        return most;
    }

    private void Visit(int question, int state, long sum)
    {
        if (question == best.Length)
        {
            most[state] = Math.Max(most[state], Joined(sum));
            return;
        }

        var digit = state * (1 + best[question].Length);
        for (var mask = 0; mask < best[question].Length; mask++)
        {
            (met[question], isFree[question]) = (mask, false);
            Visit(question + 1, digit + 1 + mask, sum);
            isFree[question] = true;
            if (best[question][mask] is { } added)
                Visit(question + 1, digit, Sum.Add(sum, added));
        }
    }

    /// <summary>The sum with the terms that are met and were open before.</summary>
    private long Joined(long sum)
    {
        foreach (var (needs, weight) in terms)
            if (needs.All(n => (met[n.Question] >> n.Bit & 1) == 1) && needs.Any(n => isFree[n.Question]))
                sum = Sum.Add(sum, weight);
        return sum;
    }

    private static long?[] Best(ulong[] facets, List<int> bits, long[] alone)
    {
        var best = new long?[1 << bits.Count];
        for (var f = 0; f < facets.Length; f++)
        {
            var mask = 0;
            for (var i = 0; i < bits.Count; i++)
                mask |= (int)(facets[f] >> bits[i] & 1) << i;
            best[mask] = Math.Max(best[mask] ?? alone[f], alone[f]);
        }

        return best;
    }
}
