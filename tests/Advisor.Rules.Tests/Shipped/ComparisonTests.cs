using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>Comparisons under the shipped rules: what they claim is tried by asking again with other answers.</summary>
public class ComparisonTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const int Seed = 20261122;

    private readonly WhatIfEngine engine = new(new AdviceEngine(shipped.RuleSet));

    [Theory]
    [InlineData("fan_out=few", "atom-feed", "managed-kafka")]
    [InlineData("interaction=stream; state_change=distributed", "shared-data", "rabbitmq")]
    [InlineData("", "publish-subscribe", "activemq-artemis")]
    [InlineData("timing=sync", "sync-request-response", "webhooks")]
    public void Compare_where_other_answers_compare_in_another_style_holds(string answers, string a, string b) =>
        Try(shipped.Read(answers), a, b, new(Seed), $"{answers}: {a}, {b}");

    [Fact]
    public void Compare_random_pairs_holds()
    {
        string[] ids = [.. shipped.RuleSet.Styles.Select(s => s.Id), .. shipped.RuleSet.Technologies.Select(t => t.Id)];
        for (var n = 0; n < 30; n++)
        {
            var random = new Random(Seed + n);
            var share = random.NextDouble();
            var answers = shipped.RuleSet.Questions.Where(_ => random.NextDouble() < share).ToList()
                .Aggregate(AnswerSet.Empty(shipped.RuleSet), (set, q) => set.With(q.Id, Any(q, random)));
            var (a, b) = (ids[random.Next(n % 2 == 0 ? shipped.RuleSet.Styles.Length : ids.Length)], ids[random.Next(ids.Length)]);
            if (a != b)
                Try(answers, a, b, random, $"seed {Seed + n}: {a}, {b}; {string.Join("; ", answers.Select(x => $"{x.Key.Id}={x.Value}"))}");
        }
    }

    private void Try(AnswerSet answers, string a, string b, Random random, string told)
    {
        if (Ask(answers, a, b) is not var (ahead, comparison))
            return;
        comparison.IsSwapsComplete.ShouldBeTrue(told);
        foreach (var swap in comparison.Swaps.Take(4))
            AheadOf(swap.Changes.Aggregate(answers, (set, c) => set.With(c.Question.Id, c.To)))
                .ShouldBe(ahead == a ? b : a, $"{told}; {string.Join("; ", swap.Changes.Select(c => $"{c.Question.Id}={c.To}"))}");

        for (var n = 0; n < 10; n++)
        {
            var question = shipped.RuleSet.Questions[random.Next(shipped.RuleSet.Questions.Length)];
            var other = answers.With(question.Id, Any(question, random));
            if (AheadOf(other) == (ahead == a ? b : a))
                comparison.Swaps.ShouldContain(s => s.Changes.Length == 1 && s.Changes[0].Question == question, $"{told}; {question.Id}={other[question.Id]}");
        }

        if (comparison.By == DecidedBy.Nothing)
            return;
        comparison.IsForcingProven.ShouldBeTrue(told);
        var forcing = comparison.Forcing.ShouldNotBeNull(told);
        foreach (var share in Enumerable.Range(1, 10).Select(n => n / 10.0))
        {
            var other = answers.Where(x => !forcing.Contains(x.Key.Id) && random.NextDouble() < share).Select(x => x.Key)
                .Aggregate(answers, (set, q) => random.Next(4) == 0 ? set.Without(q.Id) : set.With(q.Id, Any(q, random)));
            AheadOf(other).ShouldBe(ahead, $"{told}; forced by {string.Join(", ", forcing)}; {string.Join("; ", other.Select(x => $"{x.Key.Id}={x.Value}"))}");
        }

        string? AheadOf(AnswerSet other) => Ask(other, a, b) is var (then, found) && found.By != DecidedBy.Nothing ? then : null;
    }

    /// <summary>Which of the two is ahead, the first where neither is; null: they cannot be compared.</summary>
    private (string Ahead, Comparison Comparison)? Ask(AnswerSet answers, string a, string b)
    {
        if (engine.Contenders(answers, a, b) is not { } stand || stand.A == stand.B)
            return null;
        var comparison = engine.Compare(answers, a, b);
        return (comparison.Ahead == stand.A ? a : b, comparison);
    }

    private static Answer Any(Question question, Random random) => question.IsNumeric
        ? new AmountAnswer(decimal.Floor((decimal)Math.Pow(10, random.NextDouble() * 9)))
        : new OptionsAnswer([question.Options[random.Next(question.Options.Length)].Id]);
}
