using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact;

/// <summary>The questions of the exact advice, held against their definition.</summary>
public sealed class ExactInquiryProperties
{
    [Fact]
    public void Of_agrees_with_the_definition_for_those_who_can_overtake() => Scenarios.Check(
        scenario =>
        {
            var ruleSet = Scenarios.Dense(scenario).World.ToRuleSet();
            var situation = new Situation(new Terrain(ruleSet), AllWays.Answers(ruleSet, scenario.Given));
            var ranking = new ExactRanking(situation.Terrain.Styles, situation, new Forecast(situation, default));
            if (ranking.Ranked.IsEmpty)
                return;

            ExactInquiry.Of(ranking, situation).ShouldBe(Inquiry.Of(ruleSet, situation.Sheet, Proven(ranking, situation)));
        },
        tests: 1000);

    [Fact]
    public void Of_gains_add_up_to_one_but_for_rounding() => Scenarios.Check(
        scenario =>
        {
            var next = new AdviceEngine(scenario.World.ToRuleSet()).Advise(AllWays.Answers(scenario.World.ToRuleSet(), scenario.Given)).NextQuestions;
            if (!next.IsEmpty)
                next.Sum(n => n.Gain).ShouldBe(1, tolerance: 0.01m * next.Length);
        });

    /// <summary>What the plain advisor would see if its bounds were exact.</summary>
    private static Outlook Proven(ExactRanking ranking, Situation situation)
    {
        var (leader, position) = ranking.Ranked[0];
        var threats = ranking.Threats().ToHashSet();
        return new(
            [.. leader.Stakes.Where(s => s.Claim.RulesOut && threats.Contains(s.Trigger)).Select(s => s.Claim.Premise.OpenUnder(situation.Sheet))],
            [
                .. ranking.Ranked.Skip(1).Where((_, i) => threats.Count > 0 || ranking.CanOvertake(i + 1))
                    .Select(r => Challenge.Of(r.Position, position, situation.Sheet)),
            ]);
    }
}
