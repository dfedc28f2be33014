using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What the shipped rules promise for every questionnaire, tried on seeded random ones.</summary>
public class ShippedAdviceTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const int Seed = 20261122;

    [Fact]
    public void Advise_kafka_is_never_advised_for_request_response()
    {
        foreach (var (answers, seed) in Random(200))
        {
            var advice = shipped.Advise(answers.With("interaction", new OptionsAnswer(["request-response"])));

            advice.Styles.SelectMany(s => s.Technologies).Select(t => t.Id).ShouldNotContain(id => id == "apache-kafka" || id == "managed-kafka", seed);
        }
    }

    [Fact]
    public void Advise_no_questionnaire_ends_without_a_style()
    {
        foreach (var (answers, seed) in Random(300))
            shipped.Advise(answers).Styles.ShouldNotBeEmpty(seed);
    }

    [Fact]
    public void Advise_what_is_in_use_never_turns_a_misfit_into_a_fit()
    {
        foreach (var (answers, seed) in Random(150))
        {
            var without = answers.Without("in_use");
            foreach (var style in shipped.Advise(without).Styles)
                foreach (var misfit in style.RuledOutTechnologies)
                {
                    var with = shipped.Advise(without.With("in_use", new OptionsAnswer([misfit.Id])));

                    with.Styles.Single(s => s.Standing.Id == style.Standing.Id).Technologies.ShouldNotContain(t => t.Id == misfit.Id, seed);
                    break; // one a style is enough: each costs an evaluation
                }
        }
    }

    [Fact]
    public void Advise_what_is_in_use_never_changes_the_style()
    {
        shipped.RuleSet.Rules.Where(r => r.When.Any(c => c.Question == "in_use")).ShouldAllBe(
            rule => rule.Effects.All(e => e.Target != null && shipped.RuleSet.FindTechnology(e.Target) != null));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Advise_every_question_changes_something(string question)
    {
        var asked = shipped.RuleSet.FindQuestion(question)!;
        var standings = Possible(asked).Select(answer => Standings(shipped.Advise(AnswerSet.Empty(shipped.RuleSet).With(question, answer))));

        standings.Append(Standings(shipped.Advise(AnswerSet.Empty(shipped.RuleSet)))).Distinct().Count().ShouldBeGreaterThan(1);
    }

    public static TheoryData<string> Questions() => [.. new ShippedRules().RuleSet.Questions.Select(q => q.Id)];

    private static string Standings(Recommendation advice) =>
        string.Join(';', advice.Styles.Select(s => $"{s.Standing.Id} {s.Standing.Score}: {string.Join(',', s.Technologies.Select(t => $"{t.Id} {t.Score}"))}"));

    private static IEnumerable<Answer> Possible(Question question) => question.IsNumeric
        ? new[] { 0.0001m, 0.5m, 4m, 15m, 900m, 20_000m, 200_000m, 5_000_000m, 5_000_000_000m }.Select(amount => new AmountAnswer(amount))
        : question.Options.Select(option => new OptionsAnswer([option.Id]));

    private IEnumerable<(AnswerSet Answers, string Seed)> Random(int count)
    {
        for (var n = 0; n < count; n++)
        {
            var random = new Random(Seed + n);
            var answers = AnswerSet.Empty(shipped.RuleSet);
            var share = random.NextDouble();
            foreach (var question in shipped.RuleSet.Questions)
                if (random.NextDouble() < share)
                {
                    var possible = Possible(question).ToList();
                    answers = answers.With(question.Id, possible[random.Next(possible.Count)]);
                }

            yield return (answers, $"seed {Seed + n}: {string.Join("; ", answers.Select(a => $"{a.Key.Id}={a.Value}"))}");
        }
    }
}
