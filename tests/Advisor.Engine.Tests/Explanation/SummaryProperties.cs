using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Explanation;

/// <summary>Advice is told the same whether or not its reasons were gathered before.</summary>
public class SummaryProperties
{
    private static readonly string[] Texts =
        ["{technology} takes {answer.size}.", "Because {answer.kind} is asked for.", "It moves {answer.rate}, no more", "All the same.", "Plain: it is."];

    [Fact]
    public void Of_advice_is_that_of_the_same_advice_gathered() => Scenarios.Check(Check, tests: 300);

    [Fact]
    public void Of_advice_on_many_technologies_is_that_of_the_same_advice_gathered() => Scenarios.Check(
        scenario =>
        {
            var more = Enumerable.Range(0, 30).SelectMany(i => scenario.World.Technologies.Select(t => t with { Id = $"{t.Id}-{i}" }));
            Check(scenario with { World = scenario.World with { Technologies = scenario.World.Technologies.AddRange(more) } });
        },
        tests: 20);

    private static void Check(Scenario scenario)
    {
        ImmutableArray<Rule> rules = [.. scenario.World.Rules.Select((r, i) => r with { Because = Texts[(scenario.Seed + i) % Texts.Length] })];
        var ruleSet = (scenario.World with { Rules = rules }).ToRuleSet();
        var advice = new AdviceEngine(ruleSet).Advise(AllWays.Answers(ruleSet, scenario.Given));

        Summary.Of(advice).ShouldBe(Summary.Of(Gathered(advice)));
    }

    private static Recommendation Gathered(Recommendation advice) => advice with
    {
        Styles =
        [
            .. advice.Styles.Select(s => s with
            {
                Standing = Gathered(s.Standing), Technologies = [.. s.Technologies.Select(Gathered)], RuledOutTechnologies = s.RuledOutTechnologies,
            }),
        ],
    };

    private static Standing Gathered(Standing standing) => standing with { Reasons = standing.Reasons };
}
