using System.Collections.Immutable;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>What does not do the same by both rule sets: without one of these firing, the advice is the same.</summary>
internal sealed class ChangedTriggers
{
    private readonly Dictionary<Trigger, SortedSet<string>> rules = [];

    public ChangedTriggers(Sides sides)
    {
        foreach (var (before, after) in sides.Pairs)
        {
            var (one, other) = (Said(before), Said(after));
            foreach (var trigger in one.Keys.Union(other.Keys))
            {
                List<Saying> was = one.GetValueOrDefault(trigger, []), becomes = other.GetValueOrDefault(trigger, []);
                if (was.Sum(s => s.Strength) == becomes.Sum(s => s.Strength) && was.Exists(s => s.RulesOut) == becomes.Exists(s => s.RulesOut))
                    continue;
                Note(trigger, was.Except(becomes).Concat(becomes.Except(was)));
                Seats.Add(before.Name);
            }
        }

        var paired = sides.Pairs.Select(p => p.Before.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var seat in sides.Before.Seats.Concat(sides.After.Seats).Where(s => !paired.Contains(s.Name)))
        {
            Seats.Add(seat.Name);
            foreach (var (trigger, said) in Said(seat))
                Note(trigger, said);
        }

        IsOfContenders = !sides.Before.Seats.Select(s => s.Name).SequenceEqual(sides.After.Seats.Select(s => s.Name));
    }

    /// <summary>Whether others compete, or in another order: then the advice may differ though no rule fires.</summary>
    public bool IsOfContenders { get; }

    /// <summary>The names of the seats that they speak of.</summary>
    public HashSet<string> Seats { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Trigger> All => rules.Keys.OrderBy(t => t.Id);

    /// <summary>The ids of the rules that differ, each with its triggers, in the order of the ids.</summary>
    public ImmutableArray<(string Rule, ImmutableArray<Trigger> Triggers)> ByRule =>
    [
        .. rules.SelectMany(r => r.Value, (r, rule) => (Rule: rule, Trigger: r.Key)).GroupBy(r => r.Rule, r => r.Trigger)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.OrderBy(t => t.Id).ToImmutableArray())),
    ];

    /// <summary>The ids of the rules that differ and fire.</summary>
    public ImmutableArray<string> Firing(Scoreboard board) =>
    [
        .. rules.Where(r => r.Key.Demands.All(d => board[d.Place] is { } answer && d.Requirement.IsMetBy(answer)))
            .SelectMany(r => r.Value).Distinct().Order(StringComparer.Ordinal),
    ];

    private static Dictionary<Trigger, List<Saying>> Said(Side.Seat seat) => seat.Entrant.Stakes.GroupBy(s => s.Trigger)
        .ToDictionary(g => g.Key, g => g.Select(s => new Saying(s.Claim.Rule.Id, s.Strength, s.Claim.RulesOut)).ToList());

    private void Note(Trigger trigger, IEnumerable<Saying> said)
    {
        if (!rules.TryGetValue(trigger, out var noted))
            rules.Add(trigger, noted = new(StringComparer.Ordinal));
        noted.UnionWith(said.Select(s => s.Rule));
    }

    private sealed record Saying(string Rule, long Strength, bool RulesOut);
}
