using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What the exact advice claims of the shipped rules, held against plain advice for random questionnaires and random ways to complete them.</summary>
public class ExactAdviceTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const int Seed = 20261123;

    private readonly AdviceEngine engine = new(shipped.RuleSet);

    [Fact]
    public void Advise_is_proven_for_every_degree_of_completeness()
    {
        foreach (var (answers, _, seed) in Random(60))
            engine.Advise(answers).IsProven.ShouldBeTrue(seed);
    }

    [Fact]
    public void Advise_no_completion_contradicts_what_is_claimed()
    {
        foreach (var (answers, random, seed) in Random(60))
        {
            var now = engine.Advise(answers);
            for (var n = 0; n < 4; n++)
            {
                var later = shipped.Advise(RandomAnswers.Completed(answers, random, random.NextDouble()));

                now.CanWin.ShouldContain(w => w.Style == later.Styles[0].Standing.Id, seed);
                if (now.Styles[0].Standing.Settled)
                    later.Styles[0].Standing.Id.ShouldBe(now.Styles[0].Standing.Id, seed);
                foreach (var style in later.Styles)
                {
                    var before = now.Styles.Single(s => s.Standing.Id == style.Standing.Id);
                    style.Standing.Score.ShouldBeInRange(before.Standing.Range.Low, before.Standing.Range.High, seed);
                    foreach (var technology in style.Technologies)
                    {
                        var range = before.Technologies.Single(t => t.Id == technology.Id).Range;
                        technology.Score.ShouldBeInRange(range.Low, range.High, seed);
                    }

                    if (before.Technologies.FirstOrDefault() is { Settled: true } first)
                        style.Technologies[0].Id.ShouldBe(first.Id, seed);
                }
            }
        }
    }

    [Fact]
    public void Advise_misses_no_winner_that_plain_advice_finds()
    {
        foreach (var (answers, _, seed) in Random(30))
            shipped.Advise(answers).CanWin.Select(w => w.Style).ShouldBeSubsetOf(engine.Advise(answers).CanWin.Select(w => w.Style), seed);
    }

    [Fact]
    public void Advise_every_witness_wins()
    {
        foreach (var (answers, _, seed) in Random(30))
            foreach (var winner in engine.Advise(answers).CanWin)
            {
                var with = winner.Witness.Aggregate(answers, (set, a) => set.With(a.Key.Id, a.Value));

                shipped.Advise(with).Styles[0].Standing.Id.ShouldBe(winner.Style, seed);
            }
    }

    private IEnumerable<(AnswerSet Answers, Random Random, string Seed)> Random(int count) => RandomAnswers.Of(shipped.RuleSet, Seed, count);
}
