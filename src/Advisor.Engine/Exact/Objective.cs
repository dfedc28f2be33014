using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// A sum over triggers, prepared so that the most it can gain under any answers is quickly found. Questions that no trigger binds to others are weighed
/// once and for all; the others are eliminated one after another. Immutable.
/// </summary>
/// <remarks>Every question may also stay open, so the sum never gains less than 0.</remarks>
internal sealed class Objective
{
    private readonly Network network;
    private readonly long[][] tables;
    private readonly Maximum[] tops;
    private readonly long[] bound;
    private readonly bool isComplete;

    private Objective(Dictionary<Trigger, long> weights)
    {
        var triggers = weights.Keys.Where(t => t.Demands.Length > 0 && weights[t] != 0).OrderBy(t => t.Id).ToList();
        var joint = triggers.Where(t => t.Demands.Length > 1).ToList();
        var places = joint.SelectMany(t => t.Demands).Select(d => d.Place).Distinct().Order().ToList();
        var demands = triggers.SelectMany(t => t.Demands).ToLookup(d => d.Place);
        ImmutableArray<Variable> variables = [.. places.Select(p => Variable.Of(demands[p]))];
        network = Network.Of(variables, joint);
        bound = [.. joint.Select(t => weights[t])];
        isComplete = variables.All(v => v.IsComplete);

        var single = triggers.Where(t => t.Demands.Length == 1).ToLookup(t => t.Demands[0].Place, t => (t.Demands[0], weights[t]));
        tables = [.. variables.Select(v => Table(v, single[v.Place]))];
        tops = [.. variables.Select((v, i) => Top(v, tables[i], single[v.Place]))];
        Loose = [.. single.Where(s => !places.Contains(s.Key)).Select(s => (s.Key, Best(s))).Where(s => s.Item2.Value > 0 || !s.Item2.IsExact)];
        IsLooseExact = Loose.All(l => l.Most.IsExact);
        Joint = JointMost.Of(network, tables, bound);
    }

    /// <summary>Prepares a sum.</summary>
    /// <param name="weights">What each trigger adds once it holds; weights other than <see cref="Sum.Forbidden"/> sum to less than 2^59 in amount.</param>
    public static Objective Of(IEnumerable<(Trigger Trigger, long Weight)> weights)
    {
        var sums = new Dictionary<Trigger, long>();
        foreach (var (trigger, weight) in weights)
            sums[trigger] = Sum.Add(sums.GetValueOrDefault(trigger), weight);
        return new(sums);
    }

    /// <summary>For each question that no trigger binds to others, the most that it adds.</summary>
    public (int Place, Maximum Most)[] Loose { get; }

    /// <summary>Whether those are exact whatever is open.</summary>
    public bool IsLooseExact { get; }

    /// <summary>What is prepared for the questions that triggers bind to others; null: they must be searched.</summary>
    public ImmutableArray<JointMost>? Joint { get; }

    /// <summary>The most that the sum gains by triggers that are open.</summary>
    public Maximum Most(Situation situation, BucketElimination elimination)
    {
        var together = MostBound(situation, elimination);
        return together with { Value = together.Value + MostLoose(situation) };
    }

    /// <summary>The part of the questions that triggers bind to others in <see cref="Most"/>; it says of the whole whether it is exact.</summary>
    public Maximum MostBound(Situation situation, BucketElimination elimination)
    {
        var isExact = IsLooseExact || IsLooseExactUnder(situation);
        if (Joint is { } joint)
            return new(MostJoint(joint, situation), isExact);
        if (isComplete && Folding.TryMost(network, situation, tables, bound, out var folded))
            return new(folded, isExact);
        return elimination.TryMost(network, situation, tables, bound, out var together) ? new(together, isExact) : new(Bound(situation), false);
    }

    /// <summary>Whether the sum can gain more than some amount. Where one look at each question tells, the maximum is not searched for.</summary>
    public bool CanExceed(long amount, Situation situation, BucketElimination elimination, out bool isExact)
    {
        isExact = isComplete && IsLooseExact && network.LargestTable <= elimination.Limit;
        if (isExact && Joint is { } joint)
            return MostLoose(situation) + MostJoint(joint, situation) > amount;
        if (isExact && MostLoose(situation) is var loose)
        {
            if (loose > amount)
                return true;
            if (loose + Bound(situation) <= amount)
                return false;
        }

        var most = Most(situation, elimination);
        isExact = most.IsExact;
        return most.Value > amount;
    }

    private static long MostJoint(ImmutableArray<JointMost> joint, Situation situation)
    {
        long sum = 0;
        foreach (var most in joint)
            sum += most[most.Bond.StateUnder(situation)];
        return sum;
    }

    private bool IsLooseExactUnder(Situation situation) => Loose.All(l => l.Most.IsExact || !situation.IsFree(l.Place));

    private long MostLoose(Situation situation)
    {
        long sum = 0;
        foreach (var (place, most) in Loose)
            sum += situation.IsFree(place) ? most.Value : 0;
        return sum;
    }

    /// <summary>What the bound questions never exceed: each question by itself, and of the terms that bind them all that add.</summary>
    private long Bound(Situation situation)
    {
        long sum = 0;
        for (var v = 0; v < tops.Length; v++)
            sum += situation.IsFree(network.Variables[v].Place) ? tops[v].Value : 0;
        for (var t = 0; t < bound.Length; t++)
            sum += situation.IsOpen(network.Terms[t].Trigger) ? Math.Max(bound[t], 0) : 0;
        return sum;
    }

    private static long[] Table(Variable variable, IEnumerable<(Demand Demand, long Weight)> terms)
    {
        var table = new long[variable.Facets.Length];
        foreach (var (demand, weight) in terms)
        {
            var bit = variable.BitOf(demand);
            for (var f = 0; f < table.Length; f++)
                if (((variable.Met[f] >> bit) & 1) == 1)
                    table[f] = Sum.Add(table[f], weight);
        }

        return table;
    }

    private static Maximum Top(Variable variable, long[] table, IEnumerable<(Demand Demand, long Weight)> terms) =>
        variable.IsComplete ? new(table.Max(), true) : new(terms.Sum(t => Math.Max(t.Weight, 0)), false);

    /// <summary>The most that one answer adds through triggers that ask nothing else.</summary>
    private static Maximum Best(IGrouping<int, (Demand Demand, long Weight)> terms)
    {
        var dimension = terms.First().Demand.Dimension;
        if (dimension.Question.IsMultiple)
        {
            var variable = Variable.Of(terms.Select(t => t.Demand));
            return Top(variable, Table(variable, terms), terms);
        }

        var sums = new long[dimension.Cells.Length];
        foreach (var (demand, weight) in terms)
            foreach (var cell in demand.Cells)
                sums[cell] = Sum.Add(sums[cell], weight);
        return new(Math.Max(0, sums.Max()), true);
    }
}
