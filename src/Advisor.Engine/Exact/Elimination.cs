using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>One set of questions that hang together, for which the most that their terms add up to is wanted.</summary>
internal sealed class Elimination
{
    private readonly Terrain terrain;
    private readonly int tableLimit;
    private readonly List<Term> together;
    private readonly List<Term>[] alone;
    private readonly List<Demand>[] demands;
    private readonly List<Facet>[] facets;
    private readonly List<Factor> factors = [];

    private Elimination(Terrain terrain, List<Term> together, List<Term>[] alone, int tableLimit, IEnumerable<int> places)
    {
        (this.terrain, this.together, this.alone, this.tableLimit) = (terrain, together, alone, tableLimit);
        Places = [.. places];
        demands = [.. Places.Select(_ => new List<Demand>())];
        facets = new List<Facet>[Places.Count];
    }

    /// <summary>The questions, in the order of the questionnaire.</summary>
    public List<int> Places { get; }

    /// <summary>Whether <see cref="Most"/> is reached by some answers.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Sets out to weigh the questions that some terms bind together.</summary>
    /// <param name="terrain">The questions.</param>
    /// <param name="together">Terms that bind the questions together.</param>
    /// <param name="alone">Terms on one question, by place.</param>
    /// <param name="tableLimit">The most entries of one table.</param>
    /// <param name="withTerm">Whether <paramref name="together"/> counts; otherwise it only names the questions.</param>
    public static Elimination Of(Terrain terrain, List<Term> together, List<Term>[] alone, int tableLimit, bool withTerm = true) =>
        new(terrain, withTerm ? together : [], alone, tableLimit, together.SelectMany(t => t.Demands).Select(d => d.Place).Distinct().Order());

    /// <summary>The most that the terms add up to; where a limit is met, something that they never exceed.</summary>
    /// <param name="answers">Where to put answers that reach it; null: they are not wanted.</param>
    public long Most(List<(int Place, Answer? Answer)>? answers)
    {
        for (var v = 0; v < Places.Count; v++)
        {
            foreach (var term in alone[Places[v]])
                Number(v, term.Demands[0]);
            foreach (var term in together)
                foreach (var demand in term.Demands)
                    if (demand.Place == Places[v])
                        Number(v, demand);
            if (Facets.Of(terrain.Dimensions[Places[v]], demands[v]) is not { } found)
                return Bound();
            facets[v] = found;
            factors.Add(Alone(v));
        }

        foreach (var term in together)
        {
            if (Together(term) is not { } factor)
                return Bound();
            factors.Add(factor);
        }

        return Eliminate(answers) ?? Bound();
    }

    private void Number(int v, Demand demand)
    {
        if (!demands[v].Contains(demand))
            demands[v].Add(demand);
    }

    private Factor Alone(int v)
    {
        var table = new long[facets[v].Count];
        foreach (var term in alone[Places[v]])
        {
            var bit = demands[v].IndexOf(term.Demands[0]);
            for (var f = 0; f < table.Length; f++)
                if (((facets[v][f].Met >> bit) & 1) == 1)
                    table[f] = Maximizer.Add(table[f], term.Weight);
        }

        return new([v], table);
    }

    private Factor? Together(Term term)
    {
        int[] variables = [.. term.Demands.Select(d => Places.IndexOf(d.Place))];
        if (Size(variables) is not { } size)
            return null;
        var table = new long[size];
        int[] bits = [.. term.Demands.Select((d, i) => demands[variables[i]].IndexOf(d))];
        for (var entry = 0; entry < size; entry++)
        {
            var (rest, met) = (entry, true);
            for (var i = variables.Length - 1; i >= 0 && met; i--)
            {
                (rest, var facet) = Math.DivRem(rest, facets[variables[i]].Count);
                met = ((facets[variables[i]][facet].Met >> bits[i]) & 1) == 1;
            }

            table[entry] = met ? term.Weight : 0;
        }

        return new(variables, table);
    }

    /// <summary>Takes out one question after another, the one with the smallest table first; null: a table would be too large.</summary>
    private long? Eliminate(List<(int Place, Answer? Answer)>? answers)
    {
        var steps = new List<(int Variable, List<Factor> Reading)>();
        var left = Enumerable.Range(0, Places.Count).ToList();
        long sum = 0;
        while (left.Count > 0)
        {
            var next = left.MinBy(v => (Size(Neighbours(v)) ?? int.MaxValue, v));
            var (scope, reading) = (Neighbours(next), factors.FindAll(f => f.Variables.Contains(next)));
            if (Size([.. scope, next]) is null)
                return null;
            factors.RemoveAll(reading.Contains);
            var table = new long[Size(scope)!.Value];
            var chosen = new int[Places.Count];
            for (var entry = 0; entry < table.Length; entry++)
            {
                var rest = entry;
                for (var i = scope.Length - 1; i >= 0; i--)
                    (rest, chosen[scope[i]]) = Math.DivRem(rest, facets[scope[i]].Count);
                table[entry] = BestFacet(next, reading, chosen).Most;
            }

            if (scope.Length == 0)
                sum += table[0];
            else
                factors.Add(new(scope, table));
            steps.Add((next, reading));
            left.Remove(next);
        }

        if (answers is not null)
            Recall(steps, answers);
        return sum;
    }

    /// <summary>The answers behind the maximum: backwards, each question has the answer that was best for those chosen already.</summary>
    private void Recall(List<(int Variable, List<Factor> Reading)> steps, List<(int Place, Answer? Answer)> answers)
    {
        var chosen = new int[Places.Count];
        foreach (var (variable, reading) in Enumerable.Reverse(steps))
        {
            chosen[variable] = BestFacet(variable, reading, chosen).Facet;
            var place = Places[variable];
            answers.Add((place, facets[variable][chosen[variable]].Answer(terrain.Dimensions[place])));
        }
    }

    private (long Most, int Facet) BestFacet(int variable, List<Factor> reading, int[] chosen)
    {
        var (most, best) = (long.MinValue, 0);
        for (var facet = 0; facet < facets[variable].Count; facet++)
        {
            chosen[variable] = facet;
            long sum = 0;
            foreach (var factor in reading)
            {
                var entry = 0;
                foreach (var v in factor.Variables)
                    entry = entry * facets[v].Count + chosen[v];
                sum = Maximizer.Add(sum, factor.Table[entry]);
            }

            if (sum > most)
                (most, best) = (sum, facet);
        }

        return (most, best);
    }

    private int[] Neighbours(int variable) =>
        [.. factors.Where(f => f.Variables.Contains(variable)).SelectMany(f => f.Variables).Where(v => v != variable).Distinct().Order()];

    private int? Size(int[] variables)
    {
        long size = 1;
        foreach (var v in variables)
        {
            size *= facets[v].Count;
            if (size > tableLimit)
                return null;
        }

        return (int)size;
    }

    /// <summary>What the terms never exceed: each question by itself, and of the terms that bind them all that add.</summary>
    private long Bound()
    {
        IsExact = false;
        var sum = together.Sum(t => Math.Max(t.Weight, 0));
        foreach (var place in Places)
        {
            List<Demand> order = [.. alone[place].Select(t => t.Demands[0]).Distinct()];
            sum += Facets.Of(terrain.Dimensions[place], order) is { } found
                ? found.Max(f => alone[place].Where(t => ((f.Met >> order.IndexOf(t.Demands[0])) & 1) == 1)
                    .Aggregate(0L, (added, t) => Maximizer.Add(added, t.Weight)))
                : alone[place].Sum(t => Math.Max(t.Weight, 0));
        }

        return sum;
    }

    /// <summary>What some of the questions add together.</summary>
    /// <param name="Variables">The questions, by their place in <see cref="Places"/>.</param>
    /// <param name="Table">The sum for each combination of facets; those of the last question lie side by side.</param>
    private sealed record Factor(int[] Variables, long[] Table);
}
