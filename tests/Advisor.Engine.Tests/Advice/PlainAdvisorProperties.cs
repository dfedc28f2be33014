using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Advice;

/// <summary>What is true of every advice, tried on random rule sets and questionnaires.</summary>
public sealed class PlainAdvisorProperties
{
    [Fact]
    public void Score_is_the_sum_of_its_reasons() => Scenarios.Check(scenario =>
    {
        foreach (var standing in Standings(scenario.Now()))
        {
            standing.Score.ShouldBe(standing.Reasons.Sum(r => r.Effect.Signed));
            standing.Fit.ShouldBeInRange(0, 1);
        }
    });

    [Fact]
    public void Score_lies_in_its_range_and_stays_there_whatever_is_answered() => Scenarios.Check(scenario =>
    {
        foreach (var standing in Standings(scenario.Now()))
            standing.Score.ShouldBeInRange(standing.Range.Low, standing.Range.High);
        Compare(scenario.Now(), scenario.Later(), (now, then) => then.Score.ShouldBeInRange(now.Range.Low, now.Range.High));
    });

    [Fact]
    public void Range_never_widens_as_more_is_answered() => Scenarios.Check(scenario =>
        Compare(scenario.Now(), scenario.Later(), (now, then) =>
        {
            then.Range.Low.ShouldBeGreaterThanOrEqualTo(now.Range.Low);
            then.Range.High.ShouldBeLessThanOrEqualTo(now.Range.High);
        }));

    [Fact]
    public void Range_is_the_score_once_everything_is_answered() => Scenarios.Check(scenario =>
    {
        if (scenario.Later().Answers.Open.Any())
            return;
        foreach (var standing in Standings(scenario.Later()))
            standing.Range.ShouldBe(new(standing.Score, standing.Score));
    });

    [Fact]
    public void Settled_leader_stays_first_whatever_is_answered() => Scenarios.Check(
        scenario =>
        {
            var (now, later) = (scenario.Now(), scenario.Later());
            if (now.Styles.FirstOrDefault() is { Standing.Settled: true } leader)
                later.Styles[0].Standing.Id.ShouldBe(leader.Standing.Id);
            foreach (var style in now.Styles)
            {
                var then = later.Styles.FirstOrDefault(s => s.Standing.Id == style.Standing.Id);
                if (then is not null && style.Technologies.FirstOrDefault() is { Settled: true } technology)
                    then.Technologies[0].Id.ShouldBe(technology.Id);
            }
        },
        tests: 1000);

    [Fact]
    public void Settled_is_only_who_ranks_first() => Scenarios.Check(scenario =>
    {
        foreach (var standing in Standings(scenario.Now()).Where(s => s.Settled))
            standing.Rank.ShouldBe(1);
    });

    [Fact]
    public void Next_questions_are_empty_exactly_when_the_leader_is_settled() => Scenarios.Check(
        scenario =>
        {
            var advice = scenario.Now();
            if (advice.Styles.IsEmpty)
                advice.NextQuestions.ShouldBeEmpty();
            else
                advice.NextQuestions.IsEmpty.ShouldBe(advice.Styles[0].Standing.Settled);
            advice.NextQuestions.ShouldAllBe(n => n.Gain > 0 && n.Gain <= 1 && advice.Answers[n.Question.Id] == null);
            advice.NextQuestions.ShouldBe(advice.NextQuestions.OrderByDescending(n => n.Gain));
        },
        tests: 1000);

    [Fact]
    public void Can_win_names_only_styles_that_win_and_only_answers_that_are_needed() => Scenarios.Check(scenario =>
    {
        var advice = scenario.Now();
        foreach (var winner in advice.CanWin)
        {
            var witness = winner.Witness.Select(w => KeyValuePair.Create(w.Key.Id, w.Value)).ToList();
            FirstWith(witness).ShouldBe(winner.Style);
            foreach (var answer in witness)
                FirstWith(witness.Where(w => w.Key != answer.Key)).ShouldNotBe(winner.Style);
        }

        string? FirstWith(IEnumerable<KeyValuePair<string, Answer>> answers) =>
            scenario.Advise(scenario.Given.AddRange(answers)).Styles.FirstOrDefault()?.Standing.Id;
    });

    [Fact]
    public void Can_win_names_the_leader_first_and_nobody_else_when_it_is_settled() => Scenarios.Check(scenario =>
    {
        var advice = scenario.Now();
        advice.CanWin.Select(w => w.Style).FirstOrDefault().ShouldBe(advice.Styles.FirstOrDefault()?.Standing.Id);
        if (advice.Styles.FirstOrDefault() is { Standing.Settled: true })
            advice.CanWin.ShouldHaveSingleItem().Witness.ShouldBeEmpty();
    });

    [Fact]
    public void Advise_does_not_depend_on_the_order_of_anything() => Scenarios.Check(scenario =>
    {
        var world = scenario.World with
        {
            Rules = [.. scenario.World.Rules.Reverse()],
            Styles = [.. scenario.World.Styles.Reverse()],
            Technologies = [.. scenario.World.Technologies.Reverse()],
            Practices = [.. scenario.World.Practices.Reverse()],
        };

        var turned = (scenario with { World = world }).Advise(scenario.Given.Reverse());

        Text.Of(turned).ShouldBe(Text.Of(scenario.Now()));
    });

    [Fact]
    public void Advise_gives_the_same_advice_twice() => Scenarios.Check(scenario => Text.Of(scenario.Now()).ShouldBe(Text.Of(scenario.Now())));

    [Fact]
    public void Unrelated_technology_reorders_nothing() => Scenarios.Check(scenario =>
    {
        var styles = scenario.World.Styles.Select(s => s.Id).ToArray();
        var world = scenario.World with { Technologies = scenario.World.Technologies.Insert(0, Parts.Technology("t0", styles)) };

        var (without, with) = (scenario.Now(), (scenario with { World = world }).Now());

        with.Styles.Select(s => s.Standing.Id).ShouldBe(without.Styles.Select(s => s.Standing.Id));
        foreach (var (before, after) in without.Styles.Zip(with.Styles))
            after.Technologies.Select(t => t.Id).Where(t => t != "t0").ShouldBe(before.Technologies.Select(t => t.Id));
    });

    [Fact]
    public void Every_contender_is_either_ranked_or_ruled_out() => Scenarios.Check(scenario =>
    {
        var advice = scenario.Now();
        advice.Styles.Select(s => s.Standing.Id).Concat(advice.RuledOut.Select(r => r.Id)).Order()
            .ShouldBe(scenario.World.Styles.Select(s => s.Id));
        foreach (var style in advice.Styles)
        {
            style.Technologies.Select(t => t.Id).Concat(style.RuledOutTechnologies.Select(r => r.Id)).Order()
                .ShouldBe(scenario.World.Technologies.Where(t => t.Styles.Contains(style.Standing.Id)).Select(t => t.Id));
        }
    });

    [Fact]
    public void Ruled_out_stays_ruled_out_whatever_is_answered() => Scenarios.Check(scenario =>
        scenario.Now().RuledOut.Select(r => r.Id).ShouldBeSubsetOf(scenario.Later().RuledOut.Select(r => r.Id)));

    [Fact]
    public void Practices_never_conflict() => Scenarios.Check(scenario =>
    {
        foreach (var style in scenario.Now().Styles)
        {
            foreach (var advice in style.Practices)
            {
                advice.Practice.Styles.ShouldContain(style.Standing.Id);
                style.Practices.Where(p => p != advice).ShouldAllBe(p => !advice.Practice.ConflictsWith.Contains(p.Practice.Id));
            }
        }
    });

    private static IEnumerable<Standing> Standings(Recommendation advice) => advice.Styles.SelectMany(s => s.Technologies.Prepend(s.Standing));

    /// <summary>Compares every style, and every technology of a style, that is ranked both times.</summary>
    private static void Compare(Recommendation now, Recommendation later, Action<Standing, Standing> assert)
    {
        foreach (var style in now.Styles)
        {
            if (later.Styles.FirstOrDefault(s => s.Standing.Id == style.Standing.Id) is not { } then)
                continue;
            assert(style.Standing, then.Standing);
            foreach (var technology in style.Technologies)
                if (then.Technologies.FirstOrDefault(t => t.Id == technology.Id) is { } technologyThen)
                    assert(technology, technologyThen);
        }
    }
}
