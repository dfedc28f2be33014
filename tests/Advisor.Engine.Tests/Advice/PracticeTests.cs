using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using static Advisor.Engine.Tests.Worlds.Parts;

namespace Advisor.Engine.Tests.Advice;

/// <summary>What to do beside choosing.</summary>
public sealed class PracticeTests
{
    private static readonly Condition Sync = new OptionCondition("timing", ["sync"]);
    private static readonly Condition Async = new OptionCondition("timing", ["async"]);
    private static readonly Condition Many = new OptionCondition("fan_out", ["many"]);

    [Fact]
    public void Practice_is_called_for_by_any_alternative_that_holds()
    {
        var world = SmallWorld.Stage with { Practices = [Practice("outbox", ["queue"], [Sync, Many], [Async])] };

        In(world.Advise(("timing", "async")), "queue").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            a => a.Practice.Id.ShouldBe("outbox"), a => a.Questions.ShouldBe(["timing"]), a => a.Rule.ShouldBeNull());
        In(world.Advise(("timing", "sync"), ("fan_out", "many")), "queue").ShouldHaveSingleItem().Questions.ShouldBe(["timing", "fan_out"]);
        In(world.Advise(("timing", "sync")), "queue").ShouldBeEmpty();
        In(world.Advise(("timing", "async")), "call").ShouldBeEmpty();
    }

    [Fact]
    public void Practice_is_called_for_by_a_fired_rule_on_the_style()
    {
        var world = (SmallWorld.Stage with { Practices = [Practice("claim-check", ["call", "queue"])] })
            .WithRules(Rule("large").WhenAbove("payload", 1000).Favours("queue", 1).Recommends("claim-check"));

        var advice = In(world.Advise(("payload", "2 KB")), "queue").ShouldHaveSingleItem();
        advice.Rule!.Id.ShouldBe("large");
        advice.Questions.ShouldBe(["payload"]);
        In(world.Advise(("payload", "2 KB")), "call").ShouldBeEmpty();
        In(world.Advise(), "queue").ShouldBeEmpty();
    }

    [Fact]
    public void Practice_recommended_by_a_rule_without_effects_counts_for_every_style_it_suits()
    {
        var world = (SmallWorld.Stage with { Practices = [Practice("timeout", ["call", "queue"])] }).WithRules(Rule("a").When("timing", "sync").Recommends("timeout"));

        world.Advise(("timing", "sync")).Styles.Where(s => s.Practices.Length == 1).Select(s => s.Standing.Id).ShouldBe(["call", "queue"]);
    }

    [Fact]
    public void Practice_recommended_for_a_technology_counts_where_that_ranks_first()
    {
        var world = (SmallWorld.Stage with { Practices = [Practice("partition", ["queue", "stream"])] })
            .WithRules(Rule("a").Where(new FactHas("platforms", ["azure"])).Recommends("partition"), Rule("b").When("timing", "async").Favours("sqs", 1));

        In(world.Advise(), "queue").ShouldHaveSingleItem();
        In(world.Advise(("timing", "async")), "queue").ShouldBeEmpty(); // now the other technology leads
        In(world.Advise(("timing", "async")), "stream").ShouldHaveSingleItem();
    }

    [Fact]
    public void Practice_its_own_conditions_come_before_rules()
    {
        var world = (SmallWorld.Stage with { Practices = [Practice("outbox", ["queue"], [Async])] }).WithRules(Rule("a").Recommends("outbox"));

        In(world.Advise(("timing", "async")), "queue").ShouldHaveSingleItem().Rule.ShouldBeNull();
        In(world.Advise(), "queue").ShouldHaveSingleItem().Rule!.Id.ShouldBe("a");
    }

    [Fact]
    public void Practice_of_two_that_conflict_the_one_with_more_questions_stays()
    {
        var choreography = Practice("choreography", ["queue"], [Async]) with { ConflictsWith = ["orchestration"] };
        var orchestration = Practice("orchestration", ["queue"], [Async, Many], [Sync]);
        var world = SmallWorld.Stage with { Practices = [choreography, orchestration] };

        Ids(world.Advise(("timing", "async"), ("fan_out", "many"))).ShouldBe(["orchestration"]);
        Ids(world.Advise(("timing", "async"), ("fan_out", "one"))).ShouldBe(["choreography"]);
    }

    [Fact]
    public void Practice_of_two_that_conflict_alike_the_first_by_id_stays()
    {
        var world = SmallWorld.Stage with { Practices = [Practice("b", ["queue"], [Async]), Practice("a", ["queue"], [Async]) with { ConflictsWith = ["b"] }] };

        Ids(world.Advise(("timing", "async"))).ShouldBe(["a"]);
    }

    private static ImmutableArray<PracticeAdvice> In(Recommendation advice, string style) => advice.Styles.Single(s => s.Standing.Id == style).Practices;

    private static IEnumerable<string> Ids(Recommendation advice) => In(advice, "queue").Select(a => a.Practice.Id);
}
