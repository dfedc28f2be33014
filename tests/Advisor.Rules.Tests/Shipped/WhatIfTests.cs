using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What-if questions about the shipped rules, each answer checked by plain advice.</summary>
public class WhatIfTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const string Answers =
        "timing=async; interaction=event; fan_out=many; payload=20 KB; rate=2000/s; delivery=at-least-once; ordering=per-key; replay=short; platform=aws; " +
        "operations=managed-only; counterpart=service; deployment=separate";

    private readonly WhatIfEngine engine = new(new AdviceEngine(shipped.RuleSet));

    [Theory]
    [InlineData("event-stream")]
    [InlineData("amazon-sqs")]
    [InlineData("apache-kafka")]
    [InlineData("http-json")]
    [InlineData("iot-hub")]
    public void Counterfactuals_put_the_target_first_and_no_part_of_them_does(string target)
    {
        var answers = shipped.Read(Answers);

        var result = engine.Counterfactuals(answers, target, ["platform"]);

        result.IsComplete.ShouldBeTrue();
        result.Found.ShouldAllBe(f => f.Changes.All(c => c.Question.Id != "platform"));
        foreach (var changes in result.Found.Select(f => f.Changes).Take(100))
        {
            IsFirst(target, changes.Aggregate(answers, With)).ShouldBeTrue(Show(changes));
            foreach (var left in changes)
                IsFirst(target, changes.Where(c => c != left).Aggregate(answers, With)).ShouldBeFalse(Show(changes));
        }
    }

    [Fact]
    public void Tipping_points_turn_the_choice()
    {
        var answers = shipped.Read(Answers);

        var tipping = engine.TippingPoints(answers);

        tipping.Points.ShouldNotBeEmpty();
        foreach (var point in tipping.Points)
        {
            var first = shipped.Advise(With(answers, point.Change)).Styles[0];
            first.Standing.Id.ShouldBe(point.Outcome.Style, Show([point.Change]));
            first.Technologies.FirstOrDefault()?.Id.ShouldBe(point.Outcome.Technology, Show([point.Change]));
        }
    }

    [Theory]
    [InlineData("event-stream", "publish-subscribe")]
    [InlineData("amazon-sns", "amazon-eventbridge")]
    [InlineData("rabbitmq", "apache-kafka")]
    [InlineData("http-json", "amazon-kinesis")]
    public void Comparison_adds_up_and_says_what_would_turn_it(string a, string b)
    {
        var answers = shipped.Read(Answers);

        var comparison = engine.Compare(answers, a, b);

        comparison.Contributions.Sum(c => c.Points).ShouldBe(comparison.Gap);
        comparison.IsSwapsComplete.ShouldBeTrue();
        if (comparison.By == DecidedBy.Nothing)
            return;
        comparison.Forcing.ShouldNotBeNull().ShouldAllBe(id => answers[id] != null);
        comparison.IsForcingProven.ShouldBeTrue();
        foreach (var swap in comparison.Swaps.Take(20))
        {
            var turned = engine.Compare(swap.Changes.Aggregate(answers, With), a, b);
            turned.Ahead.ShouldBe(comparison.Behind, Show(swap.Changes));
        }
    }

    private bool IsFirst(string target, AnswerSet answers) =>
        shipped.Advise(answers).Styles.FirstOrDefault() is { } first && (first.Standing.Id == target || first.Technologies.FirstOrDefault()?.Id == target);

    private static AnswerSet With(AnswerSet answers, Change change) => answers.With(change.Question.Id, change.To);

    private static string Show(IEnumerable<Change> changes) => string.Join("; ", changes.Select(c => $"{c.Question.Id}={c.To}"));
}
