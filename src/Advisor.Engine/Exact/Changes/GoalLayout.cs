using System.Collections.Immutable;

namespace Advisor.Engine.Exact.Changes;

/// <summary>
/// A goal as sums that must all be more than 0 at once, and what each demand of the rules adds to them. It does not depend on any answers. Immutable.
/// </summary>
internal sealed class GoalLayout
{
    private GoalLayout(SumBuilder sums, ImmutableArray<(int From, int To)> ways)
    {
        Ways = ways;
        Start = [.. sums.Start];
        var terms = sums.Terms.Where(t => t.Added.Length > 0).ToList();
        Places = [.. terms.SelectMany(t => t.Trigger.Demands).Select(d => d.Place).Distinct().Order()];
        var variables = Places.Select((place, v) => (place, v)).ToDictionary(p => p.place, p => p.v);
        Reading = [.. Places.Select(_ => new List<(int Term, int Bit)>())];
        var bits = Places.Select(_ => new List<Demand>()).ToArray();
        var alone = new Dictionary<Demand, (int Row, long Weight)[]>();
        foreach (var (trigger, added) in terms)
        {
            if (trigger.Demands is [var only])
            {
                alone.Add(only, added);
                continue;
            }

            var needs = new (int Variable, int Bit)[trigger.Demands.Length];
            for (var i = 0; i < needs.Length; i++)
            {
                var v = variables[trigger.Demands[i].Place];
                if (!bits[v].Contains(trigger.Demands[i]))
                    bits[v].Add(trigger.Demands[i]);
                needs[i] = (v, bits[v].IndexOf(trigger.Demands[i]));
                Reading[v].Add((Bound.Count, needs[i].Bit));
            }

            Bound.Add(new(needs, added));
        }

        IsNarrow = bits.All(b => b.Count <= 64);
        Influences = [.. Places.Select((place, v) => alone.Keys.Where(d => d.Place == place).Concat(bits[v]).Distinct().OrderBy(d => d.Id)
            .Select(d => Influence(d, v, alone.GetValueOrDefault(d, []), bits[v].IndexOf(d))).ToList())];
    }

    /// <summary>Which sums each way of the goal asks for: from, and up to but without.</summary>
    public ImmutableArray<(int From, int To)> Ways { get; }

    /// <summary>The sums before any demand is met.</summary>
    public ImmutableArray<long> Start { get; }

    /// <summary>The questions that matter, in the order of the questionnaire.</summary>
    public ImmutableArray<int> Places { get; }

    /// <summary>For each question the demands on it.</summary>
    public List<Influence>[] Influences { get; }

    /// <summary>The terms that bind several questions.</summary>
    public List<BoundTerm> Bound { get; } = [];

    /// <summary>For each question the bound terms that read it, and which of its bits.</summary>
    public List<(int Term, int Bit)>[] Reading { get; }

    /// <summary>Whether 64 bits a question are enough for the demands that are bound to others.</summary>
    public bool IsNarrow { get; }

    public static GoalLayout Of(Goal goal)
    {
        var sums = new SumBuilder();
        return new(sums, [.. goal.Ways.Select(sums.Take)]);
    }

    private Influence Influence(Demand demand, int v, (int Row, long Weight)[] added, int bit)
    {
        var weights = added.Concat(Reading[v].Where(r => r.Bit == bit).SelectMany(r => Bound[r.Term].Added)).Select(a => a.Weight).ToList();
        return new(demand, added, bit, weights.Exists(w => w > 0), weights.Exists(w => w < 0));
    }
}
