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

    [Fact]
    public void TryMost_where_questions_fold_gives_the_maximum_of_the_elimination() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        foreach (var bid in situation.Terrain.Styles.Select(situation.Terrain.BidOf))
        {
            var alone = bid.Network.Variables.Select((variable, v) => variable.Met.Select((_, f) => bid.Alone[v, f].ToArray().Sum() % 1000).ToArray()).ToArray();
            var bound = bid.Bound.Select(rows => rows.Sum() % 1000).ToArray();

            if (!Folding.TryMost(bid.Network, situation, alone, bound, out var folded))
                continue;

            new BucketElimination().TryMost(bid.Network, situation, alone, bound, out var most).ShouldBeTrue();
            folded.ShouldBe(most);
        }
    });

    [Fact]
    public void BestOf_gives_the_first_facet_that_lacks_least() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        foreach (var bid in situation.Terrain.Styles.Select(situation.Terrain.BidOf))
        {
            var sums = new Attempt(bid, situation, [.. situation.Terrain.Styles.Select(s => situation.PositionOf(s).Strength)]).Start;
            for (var v = 0; v < bid.Variables.Length; v++)
            {
                var least = Shortfall(sums, bid.Alone[v, 0]);
                var shortfalls = Enumerable.Range(0, bid.Alone.FacetsOf(v)).Select(f => Shortfall(sums, bid.Alone[v, f])).ToList();
                var best = shortfalls.Max() > least ? shortfalls.IndexOf(shortfalls.Max()) : -1;

                bid.Lanes.BestOf(v, sums, [], ref least).ShouldBe(best);

                least.ShouldBe(shortfalls.Max());
                Shortfall(sums, bid.Ceiling[0, v]).ShouldBeGreaterThanOrEqualTo(least);
            }
        }
    });

    [Fact]
    public void Plan_of_what_is_left_finds_what_the_whole_course_finds() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        long[] strengths = [.. situation.Terrain.Styles.Select(s => situation.PositionOf(s) is { IsRuledOut: false } p ? p.Strength : Attempt.Out)];
        foreach (var style in situation.Terrain.Styles.Where(s => strengths[s.Contender.Place] != Attempt.Out))
        {
            var attempt = new Attempt(situation.Terrain.BidOf(style), situation, strengths);
            var rivals = attempt.Duels.ToArray().Select(row => (style, attempt.Bid.Rivals[row])).ToList();
            if (rivals.Count == 0)
                continue;
            var weights = rivals.Select(_ => 1L).ToArray();
            var course = Course.Of(Race.Of(situation, rivals, [style], situation.IsFree));
            var rest = new Remainder(attempt);

            var whole = new BranchAndBound(course.ToPlan(), weights, 100_000, default).Find();
            var left = new BranchAndBound(rest.Plan, weights, 100_000, default).Find();

            left.IsProven.ShouldBe(whole.IsProven);
            var expected = whole.Facets is null ? null : attempt.FacetsOf(course.AnswersOf(whole.Facets));
            (left.Facets is null ? null : rest.ToFacets(left.Facets)).ShouldBe(expected);
        }
    });

    [Fact]
    public void BestOf_counts_terms_that_wait_for_the_question() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        foreach (var bid in situation.Terrain.Styles.Select(situation.Terrain.BidOf))
        {
            var sums = new Attempt(bid, situation, [.. situation.Terrain.Styles.Select(s => situation.PositionOf(s).Strength)]).Start;
            for (var v = 0; v < bid.Network.Variables.Length; v++)
            {
                var joined = bid.Joint[v].Select(j => j.Joined).ToArray();
                var shortfalls = Enumerable.Range(0, bid.Alone.FacetsOf(v)).Select(f => Shortfall(sums, [bid.Alone[v, f].ToArray(), .. Met(v, f)])).ToList();
                var least = long.MinValue;

                bid.Lanes.BestOf(v, sums, joined, ref least).ShouldBe(shortfalls.IndexOf(shortfalls.Max()));

                least.ShouldBe(shortfalls.Max());
            }

            IEnumerable<long[]> Met(int v, int f) =>
                bid.Network.Terms.Where(t => (bid.Variables[v].Met[f] & t.MaskOf(v)) != 0).Select(t => bid.Bound[bid.Network.Terms.IndexOf(t)]);
        }
    });

    [Fact]
    public void Weigh_gives_the_weighted_sum_of_each_facet() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        foreach (var bid in situation.Terrain.Styles.Select(situation.Terrain.BidOf))
        {
            var weights = Enumerable.Range(0, bid.Width).Select(row => row == bid.Exits ? 0L : 1 + (row * 7 % 5)).ToArray();
            for (var v = 0; v < bid.Variables.Length; v++)
            {
                var sums = new long[bid.Alone.FacetsOf(v)];

                bid.Lanes.Weigh(v, weights, bid.Exits, sums);

                sums.ShouldBe([.. sums.Select((_, f) => bid.Alone[v, f][bid.Exits] < 0 ? Sum.Forbidden : bid.Alone[v, f].ToArray().Zip(weights, (a, w) => a * w).Sum())]);
            }
        }
    });

    [Fact]
    public void IsHopeless_never_holds_for_a_bid_that_can_be_won() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        long[] strengths = [.. situation.Terrain.Styles.Select(s => situation.PositionOf(s) is { IsRuledOut: false } p ? p.Strength : Attempt.Out)];
        foreach (var style in situation.Terrain.Styles.Where(s => strengths[s.Contender.Place] != Attempt.Out))
        {
            var attempt = new Attempt(situation.Terrain.BidOf(style), situation, strengths);
            var plan = new Remainder(attempt).Plan;
            if (new BranchAndBound(plan, new long[attempt.Duels.Length], 100_000, default).Find().Facets is not null || attempt.Duels.Length == 0)
                attempt.IsHopeless().ShouldBeFalse();
        }
    });

    [Fact]
    public void Joint_sums_prepared_give_the_maximum_of_the_elimination() => Scenarios.Check(scenario =>
    {
        var situation = Situation(scenario);
        foreach (var bid in situation.Terrain.Styles.Select(situation.Terrain.BidOf))
        {
            var alone = bid.Network.Variables.Select((variable, v) => variable.Met.Select((_, f) => bid.Alone[v, f].ToArray().Sum() % 1000).ToArray()).ToArray();
            var bound = bid.Bound.Select(rows => rows.Sum() % 1000).ToArray();

            if (JointMost.Of(bid.Network, alone, bound) is not { } joint)
                continue;

            new BucketElimination().TryMost(bid.Network, situation, alone, bound, out var most).ShouldBeTrue();
            joint.Sum(j => j[j.Bond.StateUnder(situation)]).ShouldBe(most);
        }
    });

    private static long Shortfall(ReadOnlySpan<long> sums, ReadOnlySpan<long> added) => Shortfall(sums, [added.ToArray()]);

    private static long Shortfall(ReadOnlySpan<long> sums, IEnumerable<long[]> added)
    {
        var all = sums.ToArray();
        foreach (var rows in added)
            Rows.Add(all, rows);
        return all.Sum(row => Math.Min(row, 1) - 1);
    }

    private static Situation Situation(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return new(new Terrain(ruleSet), AllWays.Answers(ruleSet, scenario.Given));
    }
}
