using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using static Advisor.Engine.Tests.Worlds.Parts;

namespace Advisor.Engine.Tests.Advice;

/// <summary>How styles rank, and why.</summary>
public sealed class RankingTests
{
    private static readonly World Stage = SmallWorld.Stage;

    [Fact]
    public void Advise_without_rules_ranks_by_simplicity() => Order(Stage.Advise()).ShouldBe(["call", "queue", "stream"]);

    [Fact]
    public void Advise_fired_rule_adds_its_weight_and_is_the_reason()
    {
        var advice = Stage.WithRules(Rule("carries-on").When("timing", "async").Favours("queue", 4).Opposes("call", 2)).Advise(("timing", "async"));

        Order(advice).ShouldBe(["queue", "stream", "call"]);
        var queue = Standing(advice, "queue");
        queue.Score.ShouldBe(4);
        queue.Rank.ShouldBe(1);
        queue.Fit.ShouldBe(0.72m); // (4 + 2.5) / (4 + 5)
        var reason = queue.Reasons.ShouldHaveSingleItem();
        reason.Rule.Id.ShouldBe("carries-on");
        reason.Effect.ShouldBe(new(EffectKind.Favours, "queue", 4));
        reason.Questions.ShouldBe(["timing"]);
        Standing(advice, "call").Score.ShouldBe(-2);
    }

    [Fact]
    public void Advise_rule_that_always_holds_reads_no_answers() =>
        Standing(Stage.WithRules(Rule("simple").Favours("call", 1)).Advise(), "call").Reasons.ShouldHaveSingleItem().Questions.ShouldBeEmpty();

    [Fact]
    public void Advise_open_question_fires_nothing_but_widens_the_range()
    {
        var advice = Stage.WithRules(Rule("carries-on").When("timing", "async").Favours("queue", 4).Opposes("call", 2)).Advise();

        Order(advice).ShouldBe(["call", "queue", "stream"]);
        Standing(advice, "queue").Range.ShouldBe(new(0, 4));
        Standing(advice, "call").Range.ShouldBe(new(-2, 0));
        Standing(advice, "stream").Range.ShouldBe(new(0, 0));
    }

    [Fact]
    public void Advise_range_of_a_choice_takes_one_option_at_a_time() => Standing(
        Stage.WithRules(Rule("a").When("timing", "sync").Favours("queue", 4), Rule("b").When("timing", "async").Favours("queue", 3)).Advise(), "queue")
        .Range.ShouldBe(new(0, 4));

    [Fact]
    public void Advise_range_of_several_options_takes_them_together() => Standing(
        Stage.WithRules(Rule("a").When("platform", "aws").Favours("queue", 4), Rule("b").When("platform", "azure").Favours("queue", 3)).Advise(), "queue")
        .Range.ShouldBe(new(0, 7));

    [Fact]
    public void Advise_range_of_an_amount_takes_one_interval_at_a_time() => Standing(
        Stage.WithRules(
            Rule("large").WhenAbove("payload", 1000).Favours("queue", 4),
            Rule("small").WhenBelow("payload", 1000).Favours("queue", 3),
            Rule("tiny").WhenBelow("payload", 10).Favours("queue", 2),
            Rule("none").WhenAbove("payload", 5).Opposes("queue", 1)).Advise(),
        "queue")
        .Range.ShouldBe(new(-1, 5)); // exactly 1000: -1; up to 5: 3 + 2

    [Fact]
    public void Advise_range_counts_a_rule_that_waits_for_two_questions() => Standing(
        Stage.WithRules(Rule("a").When("timing", "sync").When("fan_out", "one").Favours("queue", 4)).Advise(("timing", "sync")), "queue")
        .Range.ShouldBe(new(0, 4));

    [Fact]
    public void Advise_failed_rule_leaves_the_range()
    {
        var advice = Stage.WithRules(Rule("a").When("timing", "sync").When("fan_out", "one").Favours("queue", 4)).Advise(("timing", "async"));

        Standing(advice, "queue").Range.ShouldBe(new(0, 0));
    }

    [Fact]
    public void Advise_tie_goes_to_the_less_opposed_and_then_to_the_simpler()
    {
        var world = Stage.WithRules(Rule("a").Favours("call", 3).Favours("queue", 2).Favours("stream", 2), Rule("b").Opposes("call", 1));

        Order(world.Advise()).ShouldBe(["queue", "stream", "call"]);
    }

    [Fact]
    public void Advise_reasons_come_heaviest_first_then_by_id()
    {
        var world = Stage.WithRules(Rule("d").Favours("call", 1), Rule("c").Opposes("call", 5), Rule("b").Favours("call", 5), Rule("a").Favours("call", 1));

        Standing(world.Advise(), "call").Reasons.Select(r => r.Rule.Id).ShouldBe(["b", "c", "a", "d"]);
    }

    [Fact]
    public void Advise_ruled_out_style_is_not_ranked_and_says_why()
    {
        var advice = Stage.WithRules(Rule("awaited").When("timing", "sync").RulesOut("queue").Favours("call", 3), Rule("other").Favours("queue", 5))
            .Advise(("timing", "sync"));

        Order(advice).ShouldBe(["call", "stream"]);
        var ruledOut = advice.RuledOut.ShouldHaveSingleItem();
        ruledOut.Id.ShouldBe("queue");
        ruledOut.Reasons.ShouldHaveSingleItem().Rule.Id.ShouldBe("awaited");
    }

    [Fact]
    public void Advise_unmet_rule_names_the_first_failed_question_before_any_open_one()
    {
        var advice = Stage.WithRules(
            Rule("failed").When("timing", "sync").When("fan_out", "one").WhenAbove("rate", 5).Favours("call", 1),
            Rule("open").WhenAbove("rate", 5).When("timing", "sync").Favours("call", 1)).Advise(("fan_out", "many"), ("rate", "1"));
        var again = Stage.WithRules(Rule("open").WhenAbove("rate", 5).When("timing", "sync").Favours("call", 1)).Advise(("rate", "10"));

        Standing(advice, "call").Unmet.Select(u => (u.Rule.Id, u.Question, u.IsOpen)).ShouldBe([("failed", "fan_out", false), ("open", "rate", false)]);
        Standing(again, "call").Unmet.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Question.ShouldBe("timing"), u => u.IsOpen.ShouldBeTrue());
    }

    [Theory]
    [InlineData("1 KB", false)]
    [InlineData("1001", true)]
    public void Advise_bound_that_is_excluded_does_not_hold(string payload, bool fires) => Standing(
        Stage.WithRules(Rule("a").WhenAbove("payload", 1000).Favours("call", 1)).Advise(("payload", payload)), "call").Reasons.Any().ShouldBe(fires);

    [Fact]
    public void Advise_any_of_several_answered_options_meets_the_condition() => Standing(
        Stage.WithRules(Rule("a").When("platform", "azure").Favours("call", 1)).Advise(("platform", "aws,azure")), "call").Score.ShouldBe(1);

    [Fact]
    public void Advise_tensions_are_those_whose_conditions_all_hold()
    {
        Tension odd = new("odd", [new OptionCondition("timing", ["sync"]), new OptionCondition("fan_out", ["many"])], "Odd.", []);
        var world = Stage with { Tensions = [odd] };

        world.Advise(("timing", "sync"), ("fan_out", "many")).Tensions.ShouldBe([odd]);
        world.Advise(("timing", "sync")).Tensions.ShouldBeEmpty();
        world.Advise(("timing", "sync"), ("fan_out", "one")).Tensions.ShouldBeEmpty();
    }

    private static IEnumerable<string> Order(Recommendation advice) => advice.Styles.Select(s => s.Standing.Id);

    private static Standing Standing(Recommendation advice, string style) => advice.Styles.Single(s => s.Standing.Id == style).Standing;
}
