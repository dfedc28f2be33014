using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using static Advisor.Engine.Tests.Worlds.Parts;

namespace Advisor.Engine.Tests.Advice;

/// <summary>How technologies rank within a style: which rules speak of them, and relations between facts and answers.</summary>
public sealed class TechnologyTests
{
    private static readonly World Stage = SmallWorld.Stage;

    [Fact]
    public void Advise_technologies_compete_within_their_styles_and_tie_by_id()
    {
        var advice = Stage.Advise();

        Order(advice, "call").ShouldBe(["http"]);
        Order(advice, "queue").ShouldBe(["kafka", "sqs", "unknown"]);
        Order(advice, "stream").ShouldBe(["kafka"]);
    }

    [Fact]
    public void Advise_rule_without_target_speaks_of_every_technology_that_meets_its_facts()
    {
        var advice = Stage.WithRules(Rule("on-aws").Where(new FactHas("platforms", ["aws"])).Favours(null, 2)).Advise();

        Scores(advice, "queue").ShouldBe([("kafka", 2), ("sqs", 2), ("unknown", 0)]);
        Of(advice, "queue", "unknown").Unmet.ShouldBeEmpty(); // a rule that does not speak of it is not listed either
    }

    [Fact]
    public void Advise_unknown_fact_satisfies_neither_has_nor_lacks()
    {
        var advice = Stage.WithRules(
            Rule("has").Where(new FactHas("browser", ["true"])).Favours(null, 1), Rule("lacks").Where(new FactLacks("browser", ["true"])).Favours(null, 2)).Advise();

        Scores(advice, "queue").ShouldBe([("sqs", 2), ("kafka", 0), ("unknown", 0)]);
        Of(advice, "call", "http").Score.ShouldBe(1);
    }

    [Fact]
    public void Advise_fact_in_range_compares_amounts()
    {
        var advice = Stage.WithRules(Rule("a").Where(new FactInRange("max_message", new Bound(262_144, false), null)).Favours(null, 1)).Advise();

        Scores(advice, "queue").ShouldBe([("kafka", 1), ("sqs", 0), ("unknown", 0)]);
    }

    [Fact]
    public void Advise_rule_within_a_style_speaks_of_technologies_only_there()
    {
        var advice = Stage.WithRules(Rule("a").Within("stream").Favours("kafka", 3)).Advise();

        Of(advice, "stream", "kafka").Score.ShouldBe(3);
        Of(advice, "queue", "kafka").Score.ShouldBe(0);
    }

    [Fact]
    public void Advise_limit_below_the_answer_rules_out()
    {
        var world = Stage.WithRules(Rule("too-large").Where(new FactBelowAnswer("max_message", "payload")).RulesOut(null));

        var advice = world.Advise(("payload", "256001"));
        var tight = world.Advise(("payload", "256 KiB"));
        var large = world.Advise(("payload", "262145"));

        Order(advice, "queue").ShouldBe(["kafka", "sqs", "unknown"]);
        Order(tight, "queue").ShouldBe(["kafka", "sqs", "unknown"]); // exactly at the limit still fits
        Order(large, "queue").ShouldBe(["kafka", "unknown"]);
        var out1 = large.Styles.Single(s => s.Standing.Id == "queue").RuledOutTechnologies.ShouldHaveSingleItem();
        out1.Id.ShouldBe("sqs");
        out1.Reasons.ShouldHaveSingleItem().Questions.ShouldBe(["payload"]);
    }

    [Fact]
    public void Advise_relation_is_open_as_long_as_its_question_is()
    {
        var advice = Stage.WithRules(Rule("elsewhere").Where(new FactLacksAnswer("platforms", "platform")).Opposes(null, 3)).Advise();

        Of(advice, "queue", "sqs").Range.ShouldBe(new(-3, 0));
        Of(advice, "queue", "sqs").Unmet.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Question.ShouldBe("platform"), u => u.IsOpen.ShouldBeTrue());
        Of(advice, "queue", "unknown").Range.ShouldBe(new(0, 0));
    }

    [Theory]
    [InlineData("aws", 0)]
    [InlineData("azure", -3)]
    [InlineData("aws,azure", 0)]
    public void Advise_lacks_answer_holds_when_none_of_the_answered_options_is_named(string platform, int score) => Of(
        Stage.WithRules(Rule("a").Where(new FactLacksAnswer("platforms", "platform")).Opposes(null, 3)).Advise(("platform", platform)), "queue", "sqs")
        .Score.ShouldBe(score);

    [Theory]
    [InlineData("aws", 3)]
    [InlineData("azure", 0)]
    [InlineData("aws,azure", 3)]
    public void Advise_has_answer_holds_when_any_of_the_answered_options_is_named(string platform, int score) => Of(
        Stage.WithRules(Rule("a").Where(new FactHasAnswer("platforms", "platform")).Favours(null, 3)).Advise(("platform", platform)), "queue", "sqs")
        .Score.ShouldBe(score);

    [Fact]
    public void Advise_named_in_answer_favours_what_is_in_use()
    {
        var advice = Stage.WithRules(Rule("in-use").Where(new NamedInAnswer("in_use")).Favours(null, 2)).Advise(("in_use", "sqs,http"));

        Scores(advice, "queue").ShouldBe([("sqs", 2), ("kafka", 0), ("unknown", 0)]);
    }

    [Fact]
    public void Advise_condition_and_relation_on_one_question_must_both_hold()
    {
        var world = Stage.WithRules(Rule("a").WhenAbove("payload", 500_000).Where(new FactBelowAnswer("max_message", "payload")).Opposes(null, 2));

        Of(world.Advise(("payload", "300 KB")), "queue", "sqs").Score.ShouldBe(0);
        Of(world.Advise(("payload", "600 KB")), "queue", "sqs").Score.ShouldBe(-2);
        Of(world.Advise(("payload", "600 KB")), "queue", "kafka").Score.ShouldBe(0);
        Of(world.Advise(), "queue", "kafka").Range.ShouldBe(new(-2, 0));
    }

    [Fact]
    public void Advise_settled_technology_is_first_whatever_is_answered()
    {
        var world = Stage.WithRules(Rule("a").Favours("sqs", 4), Rule("b").When("timing", "async").Favours("kafka", 3));

        Of(world.Advise(), "queue", "sqs").Settled.ShouldBeTrue();
        Of(Stage.WithRules(Rule("a").Favours("sqs", 3), Rule("b").When("timing", "async").Favours("kafka", 3)).Advise(), "queue", "sqs").Settled.ShouldBeFalse();
    }

    private static Standing Of(Recommendation advice, string style, string technology) =>
        advice.Styles.Single(s => s.Standing.Id == style).Technologies.Single(t => t.Id == technology);

    private static IEnumerable<string> Order(Recommendation advice, string style) =>
        advice.Styles.Single(s => s.Standing.Id == style).Technologies.Select(t => t.Id);

    private static IEnumerable<(string, int)> Scores(Recommendation advice, string style) =>
        advice.Styles.Single(s => s.Standing.Id == style).Technologies.Select(t => (t.Id, t.Score));
}
