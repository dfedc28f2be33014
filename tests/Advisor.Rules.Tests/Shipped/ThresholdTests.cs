using System.Text.RegularExpressions;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.WhatIf;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What texts say of the thresholds of the shipped rules, read again.</summary>
public partial class ThresholdTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const int Seed = 20261124;

    [Fact]
    public void Tipping_text_names_the_threshold_to_the_last_digit()
    {
        var engine = new WhatIfEngine(new AdviceEngine(shipped.RuleSet));
        var told = 0;
        foreach (var (answers, _, seed) in RandomAnswers.Of(shipped.RuleSet, Seed, 100))
        {
            var tipping = engine.TippingPoints(answers);
            foreach (var point in tipping.Points.Where(p => p.Threshold is not null))
            {
                var (bound, text) = (point.Threshold!.Value, TippingText.Of(point, tipping.Base));
                var word = (point.IsAbove, bound.Inclusive) switch { (true, true) => "from", (true, false) => "above", (false, true) => "up to", _ => "below" };

                var named = Named().Matches(text).Single(m => m.Groups["word"].Value == word).Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal);
                Quantity.TryParse(point.Change.Question.Type, named, out var amount, out var fault).ShouldBeTrue($"{text}: {fault?.Detail}; {seed}");
                amount.ShouldBe(bound.Amount, $"{text}; {seed}");
                told++;
            }
        }

        told.ShouldBeGreaterThan(50);
    }

    [GeneratedRegex("(?<word>from|above|up to|below) (?<amount>[^;]+?)(?= and |;|$)")]
    private static partial Regex Named();
}
