using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Differences;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Analysis;

public class AdviceComparerProperties
{
    [Fact]
    public void Compare_one_change_agrees_with_trying_every_questionnaire() => Scenarios.Check(Agrees, 60);

    [Fact]
    public void Compare_smallest_questionnaire_shows_what_changed()
    {
        var before = SmallWorld.Stage.WithRules(
            new RuleBuilder("carries-on").When("timing", "async").Favours("queue", 3),
            new RuleBuilder("many").When("fan_out", "many").WhenAtLeast("rate", 10).Favours("stream", 2)).ToRuleSet();
        var after = SmallWorld.Stage.WithRules(
            new RuleBuilder("carries-on").When("timing", "async").Favours("queue", 3),
            new RuleBuilder("many").When("fan_out", "many").WhenAtLeast("rate", 100).Favours("stream", 2)).ToRuleSet();

        var difference = AdviceComparer.Compare(before, after);

        difference.IsComplete.ShouldBeTrue();
        var change = difference.Changes.ShouldHaveSingleItem();
        change.Answers.Select(a => a.Key.Id).ShouldBe(["fan_out", "rate"]);
        change.Before.ShouldBe(new("stream", "kafka"));
        change.After.ShouldBe(new("call", "http"));
        change.Rules.ShouldBe(["many"]);
        change.IsSmallest.ShouldBeTrue();
    }

    [Fact]
    public void Compare_change_that_cannot_matter_is_proven()
    {
        var before = SmallWorld.Stage.WithRules(new RuleBuilder("carries-on").When("timing", "async").Favours("queue", 3)).ToRuleSet();
        var after = SmallWorld.Stage.WithRules(new RuleBuilder("carries-on").When("timing", "async").Favours("queue", 4)).ToRuleSet();

        AdviceComparer.Compare(before, after).ShouldBe(AdviceDifference.None);
        PartComparer.Compare(before, after).ShouldHaveSingleItem().Aspects.ShouldBe([new("favours queue", "3", "4")]);
    }

    [Fact]
    public void Compare_within_a_small_limit_gives_what_the_proof_finds()
    {
        var before = SmallWorld.Stage.WithRules(new RuleBuilder("both").When("timing", "async").When("fan_out", "many").Favours("queue", 3)).ToRuleSet();
        var after = SmallWorld.Stage.WithRules(
            new RuleBuilder("both").When("timing", "async").When("fan_out", "many").Favours("queue", 3),
            new RuleBuilder("against").When("timing", "sync").WhenBelow("rate", 5).Opposes("call", 1)).ToRuleSet();

        var change = AdviceComparer.Compare(before, after, steps: 1).Changes.ShouldHaveSingleItem();

        change.Before.Style.ShouldNotBe(change.After.Style);
    }

    [Fact]
    public void Compare_new_contender_is_found()
    {
        var before = SmallWorld.Stage.ToRuleSet();
        var after = (SmallWorld.Stage with { Technologies = SmallWorld.Stage.Technologies.Add(Parts.Technology("amqp", ["call"])) }).ToRuleSet();

        AdviceComparer.Compare(before, after).Changes.ShouldHaveSingleItem().After.ShouldBe(new("call", "amqp"));
    }

    private static void Agrees(Scenario scenario)
    {
        scenario = AllWays.Narrowed(scenario, 60);
        var random = new Random(scenario.Seed);
        var before = Fixed(scenario);
        var after = Fixed(Changed(scenario, random));
        var difference = AdviceComparer.Compare(before, after);

        var both = (scenario.World with { Rules = [.. before.Rules, .. after.Rules.Select(r => r with { Id = r.Id + "-after" })] }).ToRuleSet();
        var differing = AllWays.Sheets(both, AnswerSet.Empty(both)).Select(s => Answers(before, s))
            .Where(a => Text(before, a) != Text(after, Moved(after, a))).ToList();
        foreach (var change in difference.Changes)
            Text(before, Moved(before, change.Answers)).ShouldNotBe(Text(after, Moved(after, change.Answers)));
        if (difference.IsComplete)
            difference.Changes.IsEmpty.ShouldBe(differing.Count == 0, "found some, or none, where there is none, or some");
        var single = differing.Where(d => d.All(a => a.Value is not OptionsAnswer { Options.Length: > 1 })).ToList();
        if (single.Count > 0 && difference is { IsComplete: true, Changes: [var smallest, ..] })
            smallest.Answers.Count.ShouldBeLessThanOrEqualTo(single.Min(d => d.Count));
    }

    /// <summary>The rules with the given answers fixed: whatever asks for another never fires, and what asks for them always does.</summary>
    private static RuleSet Fixed(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return (scenario.World with
        {
            Rules = [.. ruleSet.Rules.Where(r => r.When.All(c => !scenario.Given.ContainsKey(c.Question))
            && r.Where.OfType<Relation>().All(w => !scenario.Given.ContainsKey(w.Question)))]
        }).ToRuleSet();
    }

    private static Scenario Changed(Scenario scenario, Random random)
    {
        if (scenario.World.Rules.IsEmpty)
            return scenario;
        var rule = scenario.World.Rules[random.Next(scenario.World.Rules.Length)];
        Rule? changed = random.Next(3) switch
        {
            0 => null,
            1 => rule with { Effects = [.. rule.Effects.Select(e => e with { Weight = e.Weight == 0 ? 0 : 1 + e.Weight % 5 })] },
            _ => rule with { When = rule.When.IsEmpty ? rule.When : rule.When.RemoveAt(random.Next(rule.When.Length)) },
        };
        var others = scenario.World.Rules.Remove(rule);
        return scenario with { World = scenario.World with { Rules = changed is null ? others : others.Add(changed) } };
    }

    private static AnswerSet Answers(RuleSet ruleSet, AnswerSheet sheet) => Enumerable.Range(0, ruleSet.Questions.Length).Where(p => sheet[p] is not null)
        .Aggregate(AnswerSet.Empty(ruleSet), (set, p) => set.With(ruleSet.Questions[p].Id, sheet[p]!));

    private static AnswerSet Moved(RuleSet ruleSet, AnswerSet answers) =>
        answers.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key.Id, a.Value));

    /// <summary>The first style, the first technology in it, and who is ruled out.</summary>
    private static string Text(RuleSet ruleSet, AnswerSet answers)
    {
        var ranked = new PlainAdvisor(ruleSet).Rank(answers);
        var first = ranked.IsEmpty ? "none" : $"{ranked[0].Style.Id} {ranked[0].Technologies.FirstOrDefault()?.Id}";
        return $"{first} | {string.Join(' ', ranked.Select(s => $"{s.Style.Id}:{string.Join(',', s.Technologies.Select(t => t.Id).Order())}").Order())}";
    }
}
