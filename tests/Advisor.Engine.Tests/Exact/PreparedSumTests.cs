using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact;

/// <summary>What sums that were prepared at load can become.</summary>
public sealed class PreparedSumTests
{
    [Fact]
    public void Most_where_tables_are_too_large_is_a_bound_that_is_never_too_low() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        var (exact, narrow) = (new BucketElimination(), new BucketElimination(tableLimit: 1));
        foreach (var style in situation.Terrain.Styles)
        {
            var (most, bound) = (style.Highest.Most(situation, exact), style.Highest.Most(situation, narrow));

            most.IsExact.ShouldBeTrue();
            bound.Value.ShouldBeGreaterThanOrEqualTo(most.Value);
            if (bound.IsExact)
                bound.Value.ShouldBe(most.Value);
            if (!style.Stakes.Any(s => s.Trigger.Demands.Length > 1 && situation.IsOpen(s.Trigger.Id)))
                bound.IsExact.ShouldBeTrue();
        }
    });

    [Fact]
    public void Recall_gives_facets_that_reach_the_maximum() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        var elimination = new BucketElimination();
        foreach (var style in situation.Terrain.Styles)
        {
            var bid = situation.Terrain.BidOf(style);
            var attempt = new Attempt(bid, situation, new long[situation.Terrain.Styles.Length]);
            var alone = bid.Variables.Select((variable, v) => variable.Met.Select((_, f) => bid.Alone[v, f].ToArray().Sum() % 1000).ToArray()).ToArray();
            var bound = bid.Bound.Select(rows => rows.Sum() % 1000).ToArray();
            var chosen = new int[bid.Variables.Length];

            elimination.TryMost(bid.Network, situation, alone, bound, out var most).ShouldBeTrue();
            elimination.Recall(chosen);

            var met = new ulong[chosen.Length];
            attempt.Meet(chosen, met);
            var free = attempt.Free.ToArray().Where(v => v < bid.Network.Variables.Length).Sum(v => alone[v][chosen[v]]);
            (free + attempt.Open.ToArray().Where(t => bid.Network.Terms[t].IsMetBeside(-1, met)).Sum(t => bound[t])).ShouldBe(most);
        }
    });

    private static Situation Situation(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return new(new Terrain(ruleSet), AllWays.Answers(ruleSet, scenario.Given));
    }
}
