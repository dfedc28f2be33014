using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Advice;

/// <summary>Answers that leave nothing, held against every part of them.</summary>
public sealed class ConflictProperties
{
    [Fact]
    public void Conflicts_are_all_minimal_sets_that_rule_out_everything() => Check((scenario, advice) =>
    {
        var least = new List<HashSet<string>>();
        foreach (var kept in Subsets(scenario))
            if (!least.Exists(l => l.IsSubsetOf(kept)) && Left(scenario, kept.Contains).Length == 0)
                least.Add(kept);

        advice.Conflicts.Select(c => string.Join(' ', c)).Order().ShouldBe(least.Select(l => Text(scenario, l)).Order());
        advice.Conflicts.Select(c => c.Length).ShouldBeInOrder();
        return advice.Conflicts.Length;
    });

    [Fact]
    public void Relaxations_are_all_minimal_sets_that_leave_a_style_once_open_again() => Check((scenario, advice) =>
    {
        var least = new List<(HashSet<string> Questions, string Styles)>();
        foreach (var open in Subsets(scenario))
            if (!least.Exists(l => l.Questions.IsSubsetOf(open)) && Left(scenario, id => !open.Contains(id)) is { Length: > 0 } left)
                least.Add((open, left));

        advice.Relaxations.Select(r => $"{string.Join(' ', r.Questions)}: {string.Join(' ', r.Styles.Order())}").Order()
            .ShouldBe(least.Select(l => $"{Text(scenario, l.Questions)}: {l.Styles}").Order());
        advice.Relaxations.Select(r => r.Questions.Length).ShouldBeInOrder();
        return advice.Relaxations.Length;
    });

    [Fact]
    public void Conflicts_are_there_exactly_where_no_style_is_left() => Scenarios.Check(scenario =>
    {
        var advice = scenario.Now();
        advice.Conflicts.IsEmpty.ShouldBe(!advice.Styles.IsEmpty);
    });

    /// <summary>Tries scenarios in which each style may be ruled out in many ways.</summary>
    /// <param name="assertion">Checks one that leaves nothing; returns how many sets it found.</param>
    private static void Check(Func<Scenario, Recommendation, int> assertion)
    {
        var several = 0;
        Scenarios.Check(
            scenario =>
            {
                var strict = Strict(scenario);
                var advice = strict.Now();
                if (advice.Styles.IsEmpty && assertion(strict, advice) > 1)
                    several++;
            },
            tests: 500);
        several.ShouldBeGreaterThan(100);
    }

    /// <summary>The scenario with rules on answers alone, each of which rules out a style.</summary>
    private static Scenario Strict(Scenario scenario) => scenario with
    {
        World = scenario.World with
        {
            Rules =
            [
                .. Scenarios.Dense(scenario).World.Rules.Where(r => r.When.Length > 0).Select((r, place) => r with
                {
                    Where = [], Within = [], Effects = [new Effect(EffectKind.RulesOut, scenario.World.Styles[place % scenario.World.Styles.Length].Id, 0)],
                }),
            ],
        },
        Given = scenario.Given.AddRange(scenario.More),
    };

    /// <summary>The styles that some of the answers leave, in alphabetical order.</summary>
    private static string Left(Scenario scenario, Func<string, bool> isKept)
    {
        var ruleSet = scenario.World.ToRuleSet();
        var sheet = AnswerSheet.Of(ruleSet, AllWays.Answers(ruleSet, scenario.Given.Where(g => isKept(g.Key))));
        return string.Join(' ', new Contest(ruleSet).Styles.Where(s => !Position.Of(s, sheet).IsRuledOut).Select(s => s.Id).Order());
    }

    /// <summary>All sets of the questions answered, the smallest first.</summary>
    private static IEnumerable<HashSet<string>> Subsets(Scenario scenario)
    {
        string[] answered = [.. scenario.Given.Keys];
        return Enumerable.Range(0, 1 << answered.Length).OrderBy(s => int.PopCount(s))
            .Select(set => answered.Where((_, i) => ((set >> i) & 1) == 1).ToHashSet());
    }

    /// <summary>In the order of the questionnaire.</summary>
    private static string Text(Scenario scenario, HashSet<string> questions) =>
        string.Join(' ', scenario.World.Questions.Select(q => q.Id).Where(questions.Contains));
}
