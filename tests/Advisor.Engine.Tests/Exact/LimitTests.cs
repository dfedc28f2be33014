using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact;

/// <summary>A limit that is met makes a bound or no verdict, never a wrong one.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Most_where_tables_are_too_large_is_a_bound_that_is_never_too_low() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        var (balance, exact, narrow) = (new Balance(situation), new Maximizer(situation.Terrain), new Maximizer(situation.Terrain, tableLimit: 1));
        foreach (var style in situation.Terrain.Styles)
        {
            foreach (var stake in style.Stakes)
                balance.Add(stake.Trigger, stake.Claim.RulesOut ? Maximizer.Forbidden : stake.Claim.Effect.Signed);
            var terms = balance.Take();

            var (most, bound) = (exact.Of(terms), narrow.Of(terms));

            most.IsExact.ShouldBeTrue();
            bound.Value.ShouldBeGreaterThanOrEqualTo(most.Value);
            bound.IsExact.ShouldBe(terms.All(t => t.Demands.Length == 1 && !t.Demands[0].Dimension.Question.IsMultiple));
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
            var course = Course.Of(situation.Terrain, Race.Of(situation, rivals, [style], place => situation.Sheet[place] is null));
            var weights = rivals.Select(_ => 1L).ToArray();

            var (brief, full) = (new BranchAndBound(course, weights, 1, default).Find(), new BranchAndBound(course, weights, 1_000_000, default).Find());

            brief.ShouldBe(new(null, false));
            full.IsProven.ShouldBeTrue();
        }
    });

    [Fact]
    public void Most_gives_answers_that_reach_it() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        var balance = new Balance(situation);
        foreach (var style in situation.Terrain.Styles)
        {
            foreach (var stake in style.Stakes)
                balance.Add(stake.Trigger, stake.Claim.Effect.Signed);
            var terms = balance.Take();

            var peak = new Maximizer(situation.Terrain).Of(terms, withAnswers: true);

            var sheet = peak.Answers.Aggregate(situation.Sheet, (s, a) => s.With(a.Place, a.Answer));
            terms.Where(t => t.Demands.All(d => d.Requirement.Under(sheet) == Truth.Holds)).Sum(t => t.Weight).ShouldBe(peak.Value);
        }
    });

    private static Situation Situation(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return new(new Terrain(ruleSet), AllWays.Answers(ruleSet, scenario.Given));
    }
}
