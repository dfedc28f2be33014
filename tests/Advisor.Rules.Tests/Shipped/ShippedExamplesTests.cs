using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Rules.Examples;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What notices when a shipped rule changes.</summary>
public class ShippedExamplesTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const int Sample = 150;

    [Fact]
    public void Run_pinned_examples_say_what_the_rules_say()
    {
        var loaded = ExampleLoader.Load(Path.Combine(shipped.Folder, ExampleLoader.Folder), shipped.RuleSet);
        var advisor = new PlainAdvisor(shipped.RuleSet);

        var report = ExampleRunner.Run(answers => RankOrder.Of(advisor.Rank(answers)), loaded.Examples);

        loaded.Diagnostics.ShouldBeEmpty();
        report.Broken.ShouldBeEmpty("if the change is meant, write them anew with `advisor rules pin` and review what differs");
        report.Holding.ShouldBeGreaterThan(shipped.RuleSet.Rules.Length);
    }

    /// <summary>The whole, with the shares: <c>advisor rules mutate</c>.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_nearly_every_mutant_of_a_sample_is_noticed(int seed)
    {
        var examples = ExampleLoader.Load(Path.Combine(shipped.Folder, ExampleLoader.Folder), shipped.RuleSet).Examples;
        var run = new MutationRun(shipped.RuleSet, [], [.. examples.Select(e => new Trial(e.Pin.Answers, e.Pin.Holds))]);

        var fates = MutantSample.Of(shipped.RuleSet, Sample, seed).AsParallel().SelectMany(m => run.Of(m)).ToList();

        fates.Count.ShouldBe(Sample);
        fates.Count(f => f.IsNoticed).ShouldBeGreaterThanOrEqualTo(Sample * 9 / 10, $"seed {seed}");
    }
}
