using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact.Changes;

/// <summary>Lays the sums of a goal's ways one after another.</summary>
internal sealed class SumBuilder
{
    private readonly Dictionary<Trigger, SortedDictionary<int, long>> weights = [];

    /// <summary>What each sum is before any demand is met.</summary>
    public List<long> Start { get; } = [];

    /// <summary>What each sum gains once a trigger fires, as rows and weights.</summary>
    public IEnumerable<(Trigger Trigger, (int Row, long Weight)[] Added)> Terms => weights.OrderBy(w => w.Key.Id)
        .Select(w => (w.Key, w.Value.Where(a => a.Value != 0).Select(a => (a.Key, a.Value)).ToArray()));

    /// <summary>Adds the sums of one way, those of who must not be ruled out last, and tells which they are: from, and up to but without.</summary>
    public (int From, int To) Take(GoalWay way)
    {
        var from = Start.Count;
        foreach (var (ahead, behind) in way.Duels)
        {
            // Whoever is ruled out is beaten, by more than all weights together.
            var beaten = 1 + Math.Abs(ahead.Start - behind.Start) + ahead.Stakes.Concat(behind.Stakes).Sum(s => Math.Abs(s.Strength));
            Lead(ahead, behind);
            Count(behind, beaten);
        }

        foreach (var (ahead, behind) in way.Leads)
            Lead(ahead, behind);
        foreach (var contender in way.RuledOut)
        {
            Start.Add(0);
            Count(contender, Strength.Point); // as heavy as other sums, with which it may be weighed
        }

        foreach (var ranked in way.Ranked)
        {
            Start.Add(1);
            Count(ranked, -1);
        }

        return (from, Start.Count);
    }

    private void Lead(Entrant ahead, Entrant behind)
    {
        Start.Add(ahead.Start - behind.Start);
        foreach (var stake in ahead.Stakes)
            Weigh(stake.Trigger, stake.Strength);
        foreach (var stake in behind.Stakes)
            Weigh(stake.Trigger, -stake.Strength);
    }

    /// <summary>Adds to the last sum for whatever rules a contender out.</summary>
    private void Count(Entrant entrant, long weight)
    {
        foreach (var exit in entrant.Exits)
            Weigh(exit, weight);
    }

    /// <summary>Adds to the last sum.</summary>
    private void Weigh(Trigger trigger, long weight)
    {
        var row = Start.Count - 1;
        if (trigger.Demands.IsEmpty)
        {
            Start[row] += weight;
            return;
        }

        if (!weights.TryGetValue(trigger, out var added))
            weights.Add(trigger, added = []);
        added[row] = added.GetValueOrDefault(row) + weight;
    }
}
