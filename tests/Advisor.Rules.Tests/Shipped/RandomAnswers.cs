using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>Seeded random questionnaires, from empty to complete.</summary>
internal static class RandomAnswers
{
    /// <summary>So many, with what goes on at random from there and the seed for messages.</summary>
    public static IEnumerable<(AnswerSet Answers, Random Random, string Seed)> Of(RuleSet ruleSet, int seed, int count)
    {
        for (var n = 0; n < count; n++)
        {
            var random = new Random(seed + n);
            var answers = Completed(AnswerSet.Empty(ruleSet), random, (double)n / count);
            yield return (answers, random, $"seed {seed + n}: {string.Join("; ", answers.Select(a => $"{a.Key.Id}={a.Value}"))}");
        }
    }

    /// <summary>The same with a share of the open questions answered.</summary>
    public static AnswerSet Completed(AnswerSet answers, Random random, double share) =>
        answers.Open.Where(_ => random.NextDouble() < share).ToList().Aggregate(answers, (set, q) => set.With(q.Id, Answer(q, random)));

    private static Answer Answer(Question question, Random random)
    {
        if (question.IsNumeric)
            return new AmountAnswer(decimal.Floor((decimal)Math.Pow(10, random.NextDouble() * 9)));
        var options = question.Options.Where(_ => question.IsMultiple && random.Next(6) == 0).Select(o => o.Id).ToList();
        return new OptionsAnswer(options.Count > 0 ? [.. options] : [question.Options[random.Next(question.Options.Length)].Id]);
    }
}
