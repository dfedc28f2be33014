using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact.Changes;

namespace Advisor.Engine.Exact;

/// <summary>
/// Several sums that must all be more than 0 at once, such as a style's lead over each rival. Which questions are free to be answered otherwise is the
/// caller's choice; all others are as they are.
/// </summary>
internal sealed class Race
{
    private Race(long[] start, int duels) => (Start, Duels) = (start, duels);

    /// <summary>What each sum is before any term.</summary>
    public long[] Start { get; }

    /// <summary>What each sum gains once the demands, all on free questions, are met.</summary>
    public List<(ImmutableArray<Demand> Demands, long[] Weights)> Terms { get; } = [];

    /// <summary>How many of the sums may be weighed against each other; the others, after them, count what must not be ruled out.</summary>
    public int Duels { get; }

    /// <summary>Sets up the sums.</summary>
    /// <param name="situation">The answers.</param>
    /// <param name="duels">Each first must be stronger than the second, or the second be ruled out.</param>
    /// <param name="ranked">Those that must not be ruled out.</param>
    /// <param name="isFree">Whether the question at a place may be answered otherwise.</param>
    public static Race Of(
        Situation situation, IEnumerable<(Entrant Ahead, Entrant Behind)> duels, IEnumerable<Entrant> ranked, Func<int, bool> isFree) =>
        Of(situation, new([.. duels], [.. ranked]), isFree);

    /// <summary>Sets up the sums of a way to a goal.</summary>
    /// <param name="situation">The answers.</param>
    /// <param name="way">The way.</param>
    /// <param name="isFree">Whether the question at a place may be answered otherwise.</param>
    public static Race Of(Situation situation, GoalWay way, Func<int, bool> isFree)
    {
        var sums = new SumBuilder();
        sums.Take(way);
        var race = new Race([.. sums.Start], sums.Start.Count - way.Ranked.Length);
        foreach (var (trigger, added) in sums.Terms)
        {
            if (added.Length == 0 || trigger.Demands.Any(d => !isFree(d.Place) && situation.Of(d) != Truth.Holds))
                continue;
            ImmutableArray<Demand> free = [.. trigger.Demands.Where(d => isFree(d.Place))];
            var gained = free.IsEmpty ? race.Start : new long[race.Start.Length];
            foreach (var (row, weight) in added)
                gained[row] += weight;
            if (!free.IsEmpty)
                race.Terms.Add((free, gained));
        }

        return race;
    }

    /// <summary>Sums that are given.</summary>
    /// <param name="start">What each is before any term.</param>
    /// <param name="terms">What each gains once the demands are met.</param>
    public static Race Of(long[] start, IEnumerable<(ImmutableArray<Demand> Demands, long[] Weights)> terms)
    {
        var race = new Race(start, 0);
        race.Terms.AddRange(terms);
        return race;
    }
}
