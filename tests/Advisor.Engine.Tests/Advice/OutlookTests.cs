using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Tests.Worlds;
using static Advisor.Engine.Tests.Worlds.Parts;

namespace Advisor.Engine.Tests.Advice;

/// <summary>What the open questions can still change: settled ranks, next questions, possible winners.</summary>
public sealed class OutlookTests
{
    private static readonly World Stage = SmallWorld.Stage;

    [Fact]
    public void Settled_nothing_open_can_change_the_order()
    {
        var advice = Stage.WithRules(Rule("a").Favours("queue", 1)).Advise();

        advice.Styles[0].Standing.ShouldSatisfyAllConditions(s => s.Id.ShouldBe("queue"), s => s.Settled.ShouldBeTrue());
        advice.NextQuestions.ShouldBeEmpty();
        advice.CanWin.ShouldHaveSingleItem().Witness.ShouldBeEmpty();
    }

    [Fact]
    public void Settled_lead_that_open_rules_cannot_take_away() =>
        IsSettled(Stage.WithRules(Rule("a").Favours("queue", 5), Rule("b").When("timing", "sync").Favours("call", 4))).ShouldBeTrue();

    [Fact]
    public void Settled_tie_goes_to_the_simpler_style()
    {
        var call = Stage.WithRules(Rule("a").Favours("call", 4), Rule("b").When("timing", "async").Favours("queue", 4));
        var queue = Stage.WithRules(Rule("a").Favours("queue", 4), Rule("b").When("timing", "async").Favours("call", 4));

        IsSettled(call).ShouldBeTrue();
        IsSettled(queue).ShouldBeFalse();
    }

    [Fact]
    public void Settled_opposition_decides_a_tie_as_it_does_in_the_ranking()
    {
        // After `async` both have 3, but then the call has been opposed.
        var world = Stage.WithRules(Rule("a").Favours("call", 4).Favours("queue", 3), Rule("b").When("timing", "async").Opposes("call", 1));

        IsSettled(world).ShouldBeFalse();
        world.Advise(("timing", "async")).Styles[0].Standing.Id.ShouldBe("queue");
    }

    [Fact]
    public void Settled_rule_that_moves_both_alike_changes_nothing() =>
        IsSettled(Stage.WithRules(Rule("a").Favours("call", 1), Rule("b").When("timing", "async").Favours("queue", 5).Favours("call", 5))).ShouldBeTrue();

    [Fact]
    public void Settled_leader_that_may_be_ruled_out_is_not()
    {
        var advice = Stage.WithRules(Rule("a").Favours("call", 5), Rule("b").When("timing", "async").When("fan_out", "many").RulesOut("call")).Advise();

        advice.Styles[0].Standing.Settled.ShouldBeFalse();
        advice.NextQuestions.Select(n => (n.Question.Id, n.Gain)).ShouldBe([("timing", 0.5m), ("fan_out", 0.5m)]);
    }

    [Fact]
    public void Settled_last_style_left_is_not_if_it_may_be_ruled_out()
    {
        var world = (Stage with { Styles = [Style("call", 1)] }).WithRules(Rule("b").When("timing", "async").RulesOut("call"));

        world.Advise().NextQuestions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(n => n.Question.Id.ShouldBe("timing"), n => n.Gain.ShouldBe(1));
        IsSettled(world).ShouldBeFalse();
    }

    [Fact]
    public void Next_questions_come_most_decisive_first()
    {
        var advice = Stage.WithRules(
            Rule("lead").Favours("call", 4), Rule("a").When("timing", "async").Favours("queue", 2), Rule("b").WhenAbove("rate", 100).Favours("queue", 3),
            Rule("c").When("fan_out", "many").Favours("call", 1)).Advise();

        // Only the queue can still overtake: on average an answer takes half of 3, half of 2 and half of 1 from what it can gain, the last by helping the leader.
        advice.NextQuestions.Select(n => (n.Question.Id, n.Gain)).ShouldBe([("rate", 0.5m), ("timing", 0.33m), ("fan_out", 0.17m)]);
    }

    [Fact]
    public void Next_questions_count_a_rule_that_waits_for_two_in_both()
    {
        var advice = Stage.WithRules(Rule("lead").Favours("call", 2), Rule("a").When("timing", "async").When("fan_out", "many").Favours("queue", 5)).Advise();

        advice.NextQuestions.Select(n => (n.Question.Id, n.Gain)).ShouldBe([("timing", 0.5m), ("fan_out", 0.5m)]);
    }

    [Fact]
    public void Next_questions_whose_answers_all_help_alike_still_count()
    {
        var advice = Stage.WithRules(Rule("lead").Favours("call", 1), Rule("a").When("timing", "sync", "async").Favours("queue", 5)).Advise();

        advice.NextQuestions.ShouldHaveSingleItem().Gain.ShouldBe(1);
    }

    [Fact]
    public void Next_questions_with_ever_so_little_to_gain_come_last()
    {
        var advice = Stage.WithRules(
            Rule("lead").Favours("call", 1), Rule("a").When("timing", "sync", "async").Favours("queue", 5), Rule("b").When("fan_out", "many").Favours("queue", 1)).Advise();

        advice.NextQuestions.Select(n => (n.Question.Id, n.Gain)).ShouldBe([("fan_out", 1), ("timing", 0.01m)]);
    }

    [Fact]
    public void Can_win_shows_one_way_with_nothing_needless()
    {
        var advice = Stage.WithRules(
            Rule("lead").Favours("call", 3), Rule("a").When("timing", "async").Favours("queue", 4), Rule("b").When("fan_out", "many").Favours("queue", 1)).Advise();

        advice.CanWin.Select(w => w.Style).ShouldBe(["call", "queue"]);
        advice.CanWin[1].Witness.ShouldHaveSingleItem().Key.Id.ShouldBe("timing");
    }

    [Fact]
    public void Can_win_combines_answers_where_one_is_not_enough()
    {
        var advice = Stage.WithRules(
            Rule("lead").Favours("call", 5), Rule("a").When("timing", "async").When("fan_out", "many").WhenAbove("rate", 1000).Favours("stream", 5),
            Rule("b").When("timing", "async").Opposes("call", 1)).Advise();

        var (style, witness) = advice.CanWin[1];
        style.ShouldBe("stream");
        witness.Select(w => w.Key.Id).ShouldBe(["timing", "fan_out", "rate"]);
        witness[2].Value.ShouldBeOfType<AmountAnswer>().Amount.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Can_win_puts_the_shortest_way_first()
    {
        var advice = Stage.WithRules(
            Rule("a").When("timing", "async").When("fan_out", "many").Favours("queue", 5), Rule("b").When("timing", "async").Favours("stream", 3)).Advise();

        advice.CanWin.Select(w => (w.Style, w.Witness.Length)).ShouldBe([("call", 0), ("stream", 1), ("queue", 2)]);
    }

    [Fact]
    public void Can_win_uses_several_options_of_one_question()
    {
        var advice = Stage.WithRules(
            Rule("lead").Favours("call", 4), Rule("a").When("platform", "aws").Favours("queue", 3), Rule("b").When("platform", "azure").Favours("queue", 2)).Advise();

        var answer = advice.CanWin[1].Witness.ShouldHaveSingleItem().Value.ShouldBeOfType<OptionsAnswer>();
        answer.Options.ShouldBe(["aws", "azure"]);
    }

    private static bool IsSettled(World world) => world.Advise().Styles[0].Standing.Settled;
}
