using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Analysis.Proofs;

/// <summary>What plain advice says of a questionnaire.</summary>
internal static class Firsts
{
    /// <summary>Every style, best first, each followed by its technologies.</summary>
    public static string[] Order(RuleSet ruleSet, AnswerSet answers) => Order(new PlainAdvisor(ruleSet), Over(ruleSet, answers));

    public static string[] Order(PlainAdvisor advisor, AnswerSet answers) =>
        [.. advisor.Rank(answers).SelectMany(s => s.Technologies.Select(t => t.Id).Prepend(s.Style.Id))];

    /// <summary>The first style and its first technology, as far as there are any.</summary>
    public static (string? Style, string? Technology) Of(PlainAdvisor advisor, AnswerSet answers) =>
        advisor.Rank(answers) is [var first, ..] ? (first.Style.Id, first.Technologies.FirstOrDefault()?.Id) : (null, null);

    /// <summary>The same answers to another rule set with the same questions.</summary>
    private static AnswerSet Over(RuleSet ruleSet, AnswerSet answers) =>
        answers.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key.Id, a.Value));
}
