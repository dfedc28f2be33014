using System.Collections.Immutable;
using Advisor.Engine.Exact.Changes;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Two technologies, compared inside the best-ranked style that both serve.</summary>
/// <param name="shared">Those styles, at least one.</param>
internal sealed class SharedStyles(ImmutableArray<SharedStyle> shared) : Matchup
{
    public override Goal Ahead => Goal.Of(
        from way in shared
        from best in WaysToBeBest(way.Style)
        select best.And(new([(way.First, way.Second)], [way.First])));

    public override Goal NotAhead => Goal.Of(
        from way in shared
        from best in WaysToBeBest(way.Style)
        from behind in new[] { new([(way.Second, way.First)], [way.Second]), GoalWay.Any with { RuledOut = [way.First] } }
        select best.And(behind));

    public override Matchup Turned => new SharedStyles([.. shared.Select(s => new SharedStyle(s.Style, s.Second, s.First))]);

    public override (Entrant First, Entrant Second, string? Style) Under(Situation situation)
    {
        var best = Best(situation, shared.Select(s => s.Style));
        var inside = shared.First(s => s.Style == best);
        return (inside.First, inside.Second, best.Id);
    }

    /// <summary>It is ranked above the others; or all are ruled out, and it would be.</summary>
    private IEnumerable<GoalWay> WaysToBeBest(Entrant style)
    {
        if (shared.Length == 1)
            return [GoalWay.Any];
        ImmutableArray<(Entrant, Entrant)> others = [.. shared.Where(s => s.Style != style).Select(s => (style, s.Style))];
        return [new(others, [style]), GoalWay.Any with { Leads = others, RuledOut = [.. shared.Select(s => s.Style)] }];
    }
}
