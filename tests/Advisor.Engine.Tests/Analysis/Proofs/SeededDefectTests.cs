using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

using Claim = Advisor.Engine.Analysis.Proofs.Claim;
using Verdict = Advisor.Engine.Analysis.Proofs.Verdict;

namespace Advisor.Engine.Tests.Analysis.Proofs;

/// <summary>Puts each kind of defect into sound rules; it has to be found, and the questionnaire that comes with it has to show it to plain advice.</summary>
public sealed class SeededDefectTests
{
    [Fact]
    public void Prove_sound_rules_hold_in_all()
    {
        var report = Prover.Prove(SoundRules.World.ToRuleSet());

        report.Claims.Where(c => c.Verdict != Verdict.Holds).ShouldBeEmpty();
        report.Claims.Select(c => c.Code).Distinct().ShouldBe(ClaimCodes.All);
    }

    [Fact]
    public void Prove_style_that_others_always_beat_cannot_win() =>
        Failed(SoundRules.And(Parts.Rule("never").Opposes("stream", 5)), ClaimCodes.StyleCanWin, "stream").Witness.ShouldBeNull();

    [Fact]
    public void Prove_technology_that_others_always_beat_cannot_win()
    {
        var world = SoundRules.World with { Technologies = SoundRules.World.Technologies.Add(Parts.Technology("zmq", ["queue"])) };

        Failed(world.WithMore(Parts.Rule("young").Opposes("zmq", 5)), ClaimCodes.TechnologyCanWin, "zmq").Witness.ShouldBeNull();
    }

    [Fact]
    public void Prove_answers_that_rule_out_every_style_are_shown()
    {
        var ruleSet = SoundRules.And(
            Parts.Rule("no-call").When("timing", "sync").RulesOut("call"), Parts.Rule("no-queue").When("timing", "sync").RulesOut("queue"),
            Parts.Rule("no-stream").When("fan_out", "many").RulesOut("stream"));

        var claim = Failed(ruleSet, ClaimCodes.NeverWithoutStyle, "rules");

        new PlainAdvisor(ruleSet).Advise(claim.Witness!).Styles.ShouldBeEmpty();
        claim.Witness!.Count.ShouldBe(2);
    }

    [Fact]
    public void Prove_answers_that_a_tension_declares_to_conflict_may_rule_out_every_style()
    {
        var world = SoundRules.World with
        {
            Tensions = [new("odd", [new OptionCondition("timing", ["sync"]), new OptionCondition("fan_out", ["many"])], "They pull apart.", [])],
        };

        var ruleSet = world.WithMore(
            Parts.Rule("no-call").When("timing", "sync").RulesOut("call"), Parts.Rule("no-queue").When("timing", "sync").RulesOut("queue"),
            Parts.Rule("no-stream").When("fan_out", "many").RulesOut("stream"));

        Claims(ruleSet).Single(c => c.Code == ClaimCodes.NeverWithoutStyle).Verdict.ShouldBe(Verdict.Holds);
    }

    [Theory]
    [InlineData("colour")]
    [InlineData("shape")]
    public void Prove_question_that_changes_no_first_has_no_influence(string question)
    {
        var world = SoundRules.World with
        {
            Questions = [.. SoundRules.World.Questions, Parts.Choice("colour", "red", "blue"), Parts.Choice("shape", "round")],
        };

        Failed(world.WithMore(Parts.Rule("red").When("colour", "red").Favours("http", 1)), ClaimCodes.QuestionHasInfluence, question);
    }

    [Fact]
    public void Prove_rule_that_no_answer_meets_is_dead() => Failed(
        SoundRules.And(Parts.Rule("between").When(new RangeCondition("payload", new(10, false), new(11, false))).Favours("queue", 1)),
        ClaimCodes.RuleCanFire, "between").Place.ShouldBe("test:1");

    [Fact]
    public void Prove_rule_that_no_technology_meets_is_dead() =>
        Failed(SoundRules.And(Parts.Rule("elsewhere").Within("queue").Favours("http", 1)), ClaimCodes.RuleCanFire, "elsewhere");

    [Fact]
    public void Prove_rule_whose_targets_are_ruled_out_anyway_is_shadowed()
    {
        var ruleSet = SoundRules.And(
            Parts.Rule("no-stream").When("timing", "async").RulesOut("stream"),
            Parts.Rule("unheard").When("timing", "async").When("fan_out", "many").Favours("stream", 2));

        var claim = Failed(ruleSet, ClaimCodes.RuleNotShadowed, "unheard");

        new PlainAdvisor(ruleSet).Advise(claim.Witness!).RuledOut.ShouldContain(r => r.Id == "stream");
        Claims(ruleSet).ShouldNotContain(c => c.Subject == "unheard" && c.Code == ClaimCodes.RuleHasEffect, "a defect is reported once");
    }

    [Fact]
    public void Prove_rule_that_says_what_another_says_is_redundant()
    {
        var ruleSet = SoundRules.And(Parts.Rule("later-again").When("timing", "async").Favours("queue", 1));

        var claim = Failed(ruleSet, ClaimCodes.RuleNotRedundant, "later-again");

        claim.Because.ShouldContain("`later`");
        Reasons(ruleSet, claim.Witness!, "queue").ShouldBe(["later", "later-again"], ignoreOrder: true);
    }

    [Fact]
    public void Prove_rule_that_recommends_what_another_recommends_is_redundant() => Failed(
        SoundRules.And(Parts.Rule("try-once-more").When("fan_out", "one").When("timing", "sync").Recommends("retry")),
        ClaimCodes.RuleNotRedundant, "try-once-more");

    [Theory]
    [InlineData("http")] // the only one of its style
    [InlineData(null)] // all alike
    public void Prove_rule_that_changes_no_order_has_no_effect(string? target)
    {
        var rule = Parts.Rule("idle").When("timing", "sync").Favours(target, 2);
        if (target is null)
            rule.Where(new FactInRange("max_message", new Bound(1, true), null));
        var ruleSet = SoundRules.And(rule);

        var claim = Failed(ruleSet, ClaimCodes.RuleHasEffect, "idle");

        Order(ruleSet, claim.Witness!).ShouldBe(Order(SoundRules.World.ToRuleSet(), claim.Witness!));
    }

    [Fact]
    public void Prove_rule_that_recommends_what_is_advised_anyway_has_no_effect() =>
        Failed(SoundRules.And(Parts.Rule("wait").When("timing", "sync").Recommends("timeout")), ClaimCodes.RuleHasEffect, "wait");

    [Fact]
    public void Prove_rules_that_say_the_opposite_under_the_same_answers_contradict()
    {
        var ruleSet = SoundRules.And(Parts.Rule("never-later").When("timing", "async").Opposes("queue", 1));

        var claim = Failed(ruleSet, ClaimCodes.RulesDoNotContradict, "never-later");

        Failed(ruleSet, ClaimCodes.RulesDoNotContradict, "later").Because.ShouldContain("`never-later`");
        Reasons(ruleSet, claim.Witness!, "queue").ShouldBe(["later", "never-later"], ignoreOrder: true);
    }

    [Fact]
    public void Prove_rule_that_favours_what_another_always_rules_out_contradicts_it() => Failed(
        SoundRules.And(
            Parts.Rule("no-queue").When("fan_out", "many").RulesOut("queue"),
            Parts.Rule("both").When("fan_out", "many").When("timing", "async").Favours("queue", 1).Favours("stream", 1)),
        ClaimCodes.RulesDoNotContradict, "both");

    [Fact]
    public void Prove_exception_to_a_rule_is_no_contradiction() =>
        Claims(SoundRules.And(Parts.Rule("exception").When("timing", "async").When("fan_out", "many").Opposes("queue", 1)))
            .Single(c => c.Code == ClaimCodes.RulesDoNotContradict && c.Subject == "exception").Verdict.ShouldBe(Verdict.Holds);

    [Fact]
    public void Prove_rule_that_favours_a_passed_limit_works_backwards()
    {
        var ruleSet = SoundRules.And(Parts.Rule("backwards").Where(new FactBelowAnswer("max_message", "payload")).Favours(null, 5));

        var claim = Failed(ruleSet, ClaimCodes.FactsAreMonotone, "backwards");

        var payload = claim.Witness!["payload"].ShouldBeOfType<AmountAnswer>().Amount;
        payload.ShouldBeInRange(262_145, 1_000_000);
        Order(ruleSet, claim.Witness!).ShouldBe(["call", "http", "queue", "sqs", "kafka", "stream", "kafka"], "the smaller limit is first");
    }

    [Fact]
    public void Prove_rule_that_stops_blaming_larger_amounts_works_backwards() => Failed(
        SoundRules.And(Parts.Rule("forgets").WhenBelow("payload", 500_000).Where(new FactBelowAnswer("max_message", "payload")).Opposes(null, 2)),
        ClaimCodes.FactsAreMonotone, "forgets");

    [Fact]
    public void Prove_weights_too_large_to_keep_ties_apart_leave_the_order_undecided()
    {
        var rules = Enumerable.Range(0, 3).Select(n => Parts.Rule($"heavy-{n}").Favours("queue", 500_000)).ToArray();

        Claims(SoundRules.And(rules)).Single(c => c.Code == ClaimCodes.OrderDoesNotMatter).Verdict.ShouldBe(Verdict.Undecided);
    }

    private static ImmutableArray<Claim> Claims(RuleSet ruleSet) => Prover.Prove(ruleSet).Claims;

    /// <summary>The claim, which has to fail here.</summary>
    private static Claim Failed(RuleSet ruleSet, string code, string subject)
    {
        var claim = Claims(ruleSet).Single(c => c.Code == code && c.Subject == subject);
        claim.Verdict.ShouldBe(Verdict.Fails, claim.Because);
        return claim;
    }

    private static string[] Reasons(RuleSet ruleSet, AnswerSet answers, string style) =>
        [.. new PlainAdvisor(ruleSet).Advise(answers).Styles.Single(s => s.Standing.Id == style).Standing.Reasons.Select(r => r.Rule.Id)];

    private static string[] Order(RuleSet ruleSet, AnswerSet answers) => Firsts.Order(ruleSet, answers);
}
