using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>Questions that hang together because triggers bind them, and the order in which they are eliminated. Immutable.</summary>
internal sealed class Network
{
    private Network(ImmutableArray<Variable> variables, ImmutableArray<BoundTerm> terms)
    {
        (Variables, Terms) = (variables, terms);
        var scopes = terms.Select(t => t.Needs.Select(n => n.Variable).ToHashSet()).ToList();
        var pending = Enumerable.Range(0, terms.Length).ToHashSet();
        var tables = new Dictionary<int, HashSet<int>>();
        var left = Enumerable.Range(0, variables.Length).ToHashSet();
        var buckets = ImmutableArray.CreateBuilder<Bucket>(variables.Length);
        while (left.Count > 0)
        {
            var next = left.MinBy(v => (Size(Scope(v)), v));
            ImmutableArray<int> read = [.. pending.Where(t => scopes[t].Contains(next)).Order()];
            ImmutableArray<int> inputs = [.. tables.Where(t => t.Value.Contains(next)).Select(t => t.Key).Order()];
            ImmutableArray<int> scope = [.. Scope(next).Order()];
            LargestTable = Math.Max(LargestTable, Size(scope) * variables[next].Met.Length);
            pending.ExceptWith(read);
            foreach (var input in inputs)
                tables.Remove(input);
            tables.Add(buckets.Count, [.. scope]);
            buckets.Add(new(next, scope, [.. read.Select(t => (t, terms[t].MaskOf(next)))], inputs));
            left.Remove(next);
        }

        Buckets = buckets.ToImmutable();
        Turns = new int[variables.Length];
        FirstFacets = new int[variables.Length + 1];
        for (var v = 0; v < variables.Length; v++)
        {
            Turns[Buckets[v].Variable] = v;
            FirstFacets[v + 1] = FirstFacets[v] + variables[v].Met.Length;
        }

        HashSet<int> Scope(int variable) =>
            [.. pending.Select(t => scopes[t]).Concat(tables.Values).Where(s => s.Contains(variable)).SelectMany(s => s).Where(v => v != variable)];

        double Size(IEnumerable<int> scope) => scope.Aggregate(1.0, (size, v) => size * variables[v].Facets.Length);
    }

    /// <summary>Lays out the order of elimination for terms that are numbered already.</summary>
    public static Network Of(ImmutableArray<Variable> variables, ImmutableArray<BoundTerm> terms) => new(variables, terms);

    /// <summary>Lays out the order of elimination: always the question next whose table is smallest.</summary>
    /// <param name="variables">The questions.</param>
    /// <param name="triggers">What binds them; each demand is one that its variable numbers.</param>
    public static Network Of(ImmutableArray<Variable> variables, IEnumerable<Trigger> triggers)
    {
        var places = variables.Select(v => v.Place).ToList();
        return new(variables, [.. triggers.Select(t => new BoundTerm(t.Id, [.. t.Demands.Select(Need)]))]);

        Need Need(Demand demand)
        {
            var variable = places.IndexOf(demand.Place);
            return new(variable, variables[variable].BitOf(demand));
        }
    }

    /// <summary>No question at all.</summary>
    public static Network Empty { get; } = new([], []);

    public ImmutableArray<Variable> Variables { get; }

    public ImmutableArray<BoundTerm> Terms { get; }

    /// <summary>In the order of elimination.</summary>
    public ImmutableArray<Bucket> Buckets { get; }

    /// <summary>The most entries that are weighed in one step when every question is free.</summary>
    public double LargestTable { get; }

    /// <summary>For each variable the place of its bucket.</summary>
    public int[] Turns { get; }

    /// <summary>For each variable how many facets those before it have, and at the end how many there are.</summary>
    public int[] FirstFacets { get; }

    /// <summary>How many facets all variables have.</summary>
    public int Facets => FirstFacets[^1];
}
