using Advisor.Engine.Advice;
using Advisor.Engine.Tests.Worlds;
using static Advisor.Engine.Tests.Worlds.Parts;

namespace Advisor.Engine.Tests.Advice;

/// <summary>Answers that leave nothing.</summary>
public sealed class ConflictTests
{
    private static readonly World Stage = SmallWorld.Stage with { Styles = [Style("call", 1), Style("queue", 2)] };

    [Fact]
    public void Conflicts_are_empty_while_a_style_is_left() =>
        Stage.WithRules(Rule("a").When("timing", "sync").RulesOut("queue")).Advise(("timing", "sync")).Conflicts.ShouldBeEmpty();

    [Fact]
    public void Conflicts_name_each_minimal_set_the_smallest_first()
    {
        var advice = Stage.WithRules(
            Rule("a").When("timing", "sync").RulesOut("queue"), Rule("b").When("fan_out", "many").RulesOut("call"), Rule("c").WhenAbove("payload", 10).RulesOut("call"),
            Rule("d").WhenAbove("rate", 10).RulesOut("call").RulesOut("queue"), Rule("e").WhenAbove("rate", 5).When("timing", "sync").RulesOut("call"))
            .Advise(("timing", "sync"), ("fan_out", "many"), ("payload", "1 KB"), ("rate", "100"));

        advice.Conflicts.Select(c => string.Join(" ", c)).ShouldBe(["rate", "timing fan_out", "timing payload"]);
        advice.Relaxations.Select(r => $"{string.Join(" ", r.Questions)}: {string.Join(" ", r.Styles)}").ShouldBe(["timing rate: queue", "fan_out payload rate: call"]);
        advice.Styles.ShouldBeEmpty();
        advice.RuledOut.Select(r => r.Id).ShouldBe(["call", "queue"]);
        advice.CanWin.ShouldBeEmpty();
        advice.NextQuestions.ShouldBeEmpty();
    }

    [Fact]
    public void Relaxations_are_none_where_no_answer_is_to_blame() =>
        Stage.WithRules(Rule("a").RulesOut("call").RulesOut("queue")).Advise().ShouldSatisfyAllConditions(
            a => a.Conflicts.ShouldHaveSingleItem().ShouldBeEmpty(), a => a.Relaxations.ShouldBeEmpty());

    [Fact]
    public void Ruled_out_lists_only_the_rules_that_rule_out()
    {
        var advice = Stage.WithRules(Rule("b").RulesOut("call"), Rule("a").Favours("call", 3), Rule("c").RulesOut("call")).Advise();

        advice.RuledOut.ShouldHaveSingleItem().Reasons.Select(r => r.Rule.Id).ShouldBe(["b", "c"]);
    }

    [Fact]
    public void Technologies_of_a_ruled_out_style_are_not_advised() =>
        Stage.WithRules(Rule("b").RulesOut("queue")).Advise().Styles.SelectMany(s => s.Technologies).Select(t => t.Id).ShouldBe(["http"]);

    [Fact]
    public void Advise_style_all_of_whose_technologies_are_ruled_out_stays()
    {
        var call = Stage.WithRules(Rule("b").RulesOut("http")).Advise().Styles[0];

        call.Standing.Id.ShouldBe("call");
        call.Technologies.ShouldBeEmpty();
        call.RuledOutTechnologies.Select(r => r.Id).ShouldBe(["http"]);
    }
}
