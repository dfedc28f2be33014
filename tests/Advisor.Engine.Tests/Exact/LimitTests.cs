using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact;

/// <summary>A limit that is met makes a bound or no verdict, never a wrong one.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Most_is_reached_by_the_facets_chosen_and_a_bound_where_tables_are_too_large() => Scenarios.Check(scenario =>
    {
        var ruleSet = scenario.World.ToRuleSet();
        var situation = new Situation(new Terrain(ruleSet), AnswerSet.Empty(ruleSet));
        foreach (var style in situation.Terrain.Styles)
        {
            var rivals = situation.Terrain.Styles.Where(s => s != style).Select(s => (style, s)).ToList();
            if (rivals.Count == 0)
                return;
            var course = Course.Of(Race.Of(situation, rivals, [style], _ => true));
            long[] weights = [.. rivals.Select((_, row) => row + 1L)];

            var most = new WeightedSum(course, new()).Most(weights, out var chosen);
            var bound = new WeightedSum(course, new(tableLimit: 1)).Most(weights, out var none);

            course.Sums(chosen.ShouldNotBeNull()).Zip(weights, (sum, weight) => sum * weight).Sum().ShouldBe(most);
            bound.ShouldBeGreaterThanOrEqualTo(most);
            if (none is not null)
                bound.ShouldBe(most);
        }
    });

    [Fact]
    public void Find_where_no_node_is_left_says_that_it_does_not_know() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        foreach (var style in situation.Terrain.Styles)
        {
            var rivals = situation.Terrain.Styles.Where(s => s != style).Select(s => (style, s)).ToList();
            if (rivals.Count == 0)
                return;
            var plan = Course.Of(Race.Of(situation, rivals, [style], place => situation.Sheet[place] is null)).ToPlan();
            var weights = rivals.Select(_ => 1L).ToArray();

            var (brief, full) = (new BranchAndBound(plan, weights, 1, default).Find(), new BranchAndBound(plan, weights, 1_000_000, default).Find());

            brief.ShouldBe(new(null, false));
            full.IsProven.ShouldBeTrue();
        }
    });

    private static Situation Situation(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return new(new Terrain(ruleSet), AllWays.Answers(ruleSet, scenario.Given));
    }
}
