using System.Collections.Immutable;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>One mutant on a stage: where contenders sit by it, and what fires otherwise.</summary>
internal sealed class Understudy
{
    private readonly Dictionary<int, int> shadows;

    public Understudy(Terrain terrain, ImmutableArray<MutantStage.Stand> stands)
    {
        Stands = stands;
        shadows = stands.ToDictionary(s => s.Seat, s => s.Shadow);
        Triggers = [.. stands.SelectMany(s => Changed(terrain.Seats[s.Seat], terrain.Seats[s.Shadow])).Distinct().OrderBy(t => t.Id)];
    }

    /// <summary>Who stands elsewhere.</summary>
    public ImmutableArray<MutantStage.Stand> Stands { get; }

    /// <summary>Without one of these firing, everybody stands where they do by the rules.</summary>
    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>Where a contender sits by the mutant.</summary>
    public int Of(int seat) => shadows.GetValueOrDefault(seat, seat);

    private static IEnumerable<Trigger> Changed(Entrant one, Entrant other)
    {
        var (before, after) = (Said(one), Said(other));
        return before.Except(after).Concat(after.Except(before)).Select(s => s.Trigger);
    }

    private static HashSet<(Trigger Trigger, long Strength, bool RulesOut)> Said(Entrant entrant) =>
        [.. entrant.Stakes.GroupBy(s => s.Trigger).Select(g => (g.Key, g.Sum(s => s.Strength), g.Any(s => s.Claim.RulesOut)))];
}
