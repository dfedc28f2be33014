using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Benchmarks;

/// <summary>Puts questions to somebody who knows the answers of a published case and nothing else.</summary>
internal sealed class Interview(AdviceEngine engine, AnswerSet known)
{
    /// <summary>
    /// Asks until none of the questions that can still change rank 1 is left to ask. A question that the case does not answer counts as asked and stays
    /// open.
    /// </summary>
    /// <param name="choose">Which to ask next, of the questions that can still change rank 1 and of all that were not asked.</param>
    /// <returns>How many questions were asked, and how many until the style was first that is first in the end.</returns>
    public (int Asked, int UntilRight) Hold(Func<ImmutableArray<string>, ImmutableArray<string>, string> choose)
    {
        var answers = AnswerSet.Empty(engine.RuleSet);
        var unasked = engine.RuleSet.Questions.Select(q => q.Id).ToImmutableArray();
        var advice = engine.Advise(answers);
        var (asked, sinceWhen, leader) = (0, 0, Leader(advice));
        while (Worthwhile(advice, unasked) is { IsEmpty: false } worthwhile)
        {
            var question = choose(worthwhile, unasked);
            unasked = unasked.Remove(question);
            asked++;
            if (known[question] is not { } answer)
                continue;
            answers = answers.With(question, answer);
            advice = engine.Advise(answers);
            if (Leader(advice) != leader)
                (leader, sinceWhen) = (Leader(advice), asked);
        }

        return (asked, sinceWhen);
    }

    private static ImmutableArray<string> Worthwhile(Recommendation advice, ImmutableArray<string> unasked) =>
        [.. advice.NextQuestions.Select(n => n.Question.Id).Where(unasked.Contains)];

    private static string? Leader(Recommendation advice) => advice.Styles.FirstOrDefault()?.Standing.Id;
}
