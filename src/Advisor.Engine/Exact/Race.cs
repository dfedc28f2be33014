using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>
/// Several sums that must all be more than 0 at once, such as a style's lead over each rival. Which questions are free to be answered otherwise is the
/// caller's choice; all others are as they are.
/// </summary>
internal sealed class Race
{
    private readonly Dictionary<Trigger, long[]> weights = [];
    private readonly List<(Entrant Ahead, Entrant Behind)> duels;
    private readonly List<Entrant> ranked;

    private Race(List<(Entrant Ahead, Entrant Behind)> duels, List<Entrant> ranked) => (this.duels, this.ranked) = (duels, ranked);

    /// <summary>What each sum is before any term.</summary>
    public long[] Start { get; private set; } = [];

    /// <summary>What each sum gains once the demands, all on free questions, are met.</summary>
    public List<(ImmutableArray<Demand> Demands, long[] Weights)> Terms { get; } = [];

    /// <summary>How many of the sums compare two contenders; the others, after them, count what must not be ruled out.</summary>
    public int Duels => duels.Count;

    /// <summary>Sets up the sums.</summary>
    /// <param name="situation">The answers.</param>
    /// <param name="duels">Each first must be stronger than the second, or the second be ruled out.</param>
    /// <param name="ranked">Those that must not be ruled out.</param>
    /// <param name="isFree">Whether the question at a place may be answered otherwise.</param>
    public static Race Of(
        Situation situation, IEnumerable<(Entrant Ahead, Entrant Behind)> duels, IEnumerable<Entrant> ranked, Func<int, bool> isFree)
    {
        var race = new Race([.. duels], [.. ranked]);
        race.Gather();
        foreach (var (trigger, added) in race.weights.OrderBy(w => w.Key.Id))
        {
            if (trigger.Demands.Any(d => !isFree(d.Place) && situation.Of(d) != Truth.Holds) || added.All(w => w == 0))
                continue;
            ImmutableArray<Demand> free = [.. trigger.Demands.Where(d => isFree(d.Place))];
            if (free.Length > 0)
                race.Terms.Add((free, added));
            else
                for (var row = 0; row < added.Length; row++)
                    race.Start[row] += added[row];
        }

        return race;
    }

    /// <summary>Sums that are given.</summary>
    /// <param name="start">What each is before any term.</param>
    /// <param name="terms">What each gains once the demands are met.</param>
    public static Race Of(long[] start, IEnumerable<(ImmutableArray<Demand> Demands, long[] Weights)> terms)
    {
        var race = new Race([], []) { Start = start };
        race.Terms.AddRange(terms);
        return race;
    }

    private void Gather()
    {
        Start = new long[duels.Count + ranked.Count];
        for (var row = 0; row < duels.Count; row++)
        {
            var (ahead, behind) = duels[row];
            Start[row] = ahead.Start - behind.Start;
            foreach (var stake in ahead.Stakes)
                Weigh(stake.Trigger)[row] += stake.Strength;
            foreach (var stake in behind.Stakes)
                Weigh(stake.Trigger)[row] -= stake.Strength;

            // Whoever is ruled out is beaten, by more than all weights together.
            var beaten = 1 + Math.Abs(Start[row]) + ahead.Stakes.Concat(behind.Stakes).Sum(s => Math.Abs(s.Strength));
            foreach (var exit in behind.Exits)
                Weigh(exit)[row] += beaten;
        }

        for (var row = 0; row < ranked.Count; row++)
        {
            Start[duels.Count + row] = 1;
            foreach (var exit in ranked[row].Exits)
                Weigh(exit)[duels.Count + row] -= 1;
        }
    }

    private long[] Weigh(Trigger trigger)
    {
        if (!weights.TryGetValue(trigger, out var added))
            weights.Add(trigger, added = new long[Start.Length]);
        return added;
    }
}
