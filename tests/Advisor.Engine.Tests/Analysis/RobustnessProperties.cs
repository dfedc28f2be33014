using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Robustness;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Analysis;

public class RobustnessProperties
{
    private const int MostTried = 2;

    [Fact]
    public void Analyze_least_change_dethrones_and_no_smaller_one_does() => Scenarios.Check(scenario =>
    {
        var ruleSet = scenario.World.ToRuleSet();
        var answers = AllWays.Answers(ruleSet, scenario.Given);
        var robustness = new RobustnessAnalyzer(ruleSet).Analyze(answers, 1, scenario.Seed);

        robustness.Style?.Winner.ShouldBe(First(ruleSet, answers, styles: true));
        if (robustness.Style is { } style)
            Check(ruleSet, answers, style, styles: true);
        if (robustness.Technology is { } technology)
            Check(ruleSet, answers, technology, styles: false);
    }, 100);

    [Fact]
    public void Analyze_lone_rule_loses_by_its_weight()
    {
        var world = SmallWorld.Stage.WithRules(new RuleBuilder("stored").When("timing", "async").Favours("queue", 3));
        var ruleSet = world.ToRuleSet();

        var grip = new RobustnessAnalyzer(ruleSet).Analyze(World.Read(ruleSet, ("timing", "async")), 100, 1).Style.ShouldNotBeNull();

        grip.Winner.ShouldBe("queue");
        grip.Nearest.ShouldNotBeNull().Rival.ShouldBe("call");
        grip.Nearest.Shifts.ShouldHaveSingleItem().To.ShouldBe(0);
        grip.Stays.ShouldBe(100);
    }

    [Fact]
    public void Analyze_even_leads_stay_under_about_half_of_the_weightings()
    {
        var world = SmallWorld.Stage.WithRules(
            new RuleBuilder("a").When("timing", "async").Favours("queue", 5), new RuleBuilder("b").When("timing", "async").Favours("stream", 5));
        var ruleSet = world.ToRuleSet();
        var answers = World.Read(ruleSet, ("timing", "async"));

        var share = new RobustnessAnalyzer(ruleSet).Analyze(answers, 10_000, 7).Style.ShouldNotBeNull().Share;

        share.ShouldBe(0.5m, 0.02m);
        new RobustnessAnalyzer(ruleSet).Analyze(answers, 10_000, 7).Style!.Share.ShouldBe(share);
    }

    private static void Check(RuleSet ruleSet, AnswerSet answers, Grip grip, bool styles)
    {
        if (grip.Nearest is { } nearest)
        {
            nearest.Shifts.ShouldAllBe(s => s.To >= 0 && s.To <= 5 && s.Points > 0);
            First(Shifted(ruleSet, nearest.Shifts.Select(s => (s.Rule.Id, s.Effect, s.To))), answers, styles).ShouldBe(nearest.Rival);
        }
        var weights = ruleSet.Rules.SelectMany(r => r.Effects, (rule, effect) => (rule.Id, Effect: effect))
            .Where(w => w.Effect.Weight > 0 && styles == ruleSet.Styles.Any(s => s.Id == w.Effect.Target)).ToList();
        for (var points = 1; points <= MostTried && points < (grip.Nearest?.Points ?? int.MaxValue); points++)
            foreach (var shifts in Ways(weights, points))
                First(Shifted(ruleSet, shifts), answers, styles).ShouldBe(grip.Winner, $"{points} points suffice");
    }

    /// <summary>All ways to change weights by so many points, each as the weights to change.</summary>
    private static IEnumerable<ImmutableArray<(string Rule, Effect Effect, int To)>> Ways(List<(string Id, Effect Effect)> weights, int points)
    {
        for (var i = 0; i < weights.Count; i++)
        {
            var (id, effect) = weights[i];
            for (var moved = 1; moved <= points; moved++)
                foreach (var to in new[] { effect.Weight - moved, effect.Weight + moved }.Where(to => to is >= 0 and <= 5))
                    if (moved == points)
                        yield return [(id, effect, to)];
                    else
                        foreach (var more in Ways(weights[(i + 1)..], points - moved))
                            yield return [(id, effect, to), .. more];
        }
    }

    private static RuleSet Shifted(RuleSet ruleSet, IEnumerable<(string Rule, Effect Effect, int To)> shifts)
    {
        var to = shifts.ToDictionary(s => (s.Rule, s.Effect), s => s.To);
        return new(
            ruleSet.Version, ruleSet.Digest, ruleSet.Questions, ruleSet.Facts, ruleSet.Styles, ruleSet.Technologies, ruleSet.Practices,
            ruleSet.Rules.Select(r => r with { Effects = [.. r.Effects.Select(e => to.TryGetValue((r.Id, e), out var weight) ? e with { Weight = weight } : e)] }),
            ruleSet.Tensions);
    }

    private static string? First(RuleSet ruleSet, AnswerSet answers, bool styles)
    {
        var ranked = new PlainAdvisor(ruleSet).Rank(answers);
        return ranked.IsEmpty ? null : styles ? ranked[0].Style.Id : ranked[0].Technologies.FirstOrDefault()?.Id;
    }
}
