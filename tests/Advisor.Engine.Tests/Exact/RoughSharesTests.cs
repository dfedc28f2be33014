using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact;

/// <summary>Shares from figures that are close, held against those from exact ones.</summary>
public sealed class RoughSharesTests
{
    [Fact]
    public void Ranked_gives_what_exact_figures_give_digit_by_digit()
    {
        var (random, known) = (new Random(1), 0);
        for (var trial = 0; trial < 2000; trial++)
        {
            var ruleSet = Scenarios.Of(trial).World.ToRuleSet();
            var pulls = ruleSet.Questions.Select(_ => random.Next(3) == 0 ? 0 : (decimal)random.NextInt64(1, 1L << 45) / random.Next(1, 8)).ToArray();

            if (RoughShares.Ranked(ruleSet.Questions, [.. pulls.Select(p => (double)p)], error: 1e-3) is not { } ranked)
                continue;

            known++;
            ranked.Select(Said).ShouldBe(Inquiry.Ranked(ruleSet, pulls).Select(Said), $"trial {trial}");
        }

        known.ShouldBeGreaterThan(1000);

        static string Said(NextQuestion next) => $"{next.Question.Id} {next.Gain}";
    }
}
