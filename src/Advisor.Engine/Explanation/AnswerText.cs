using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Questions and answers in a person's words.</summary>
internal static class AnswerText
{
    /// <summary>What is answered: the options' meanings, or the amount with its unit.</summary>
    public static string Of(Question question, Answer answer) => answer switch
    {
        AmountAnswer amount => Quantity.InProse(question.Type, amount.Amount),
        OptionsAnswer chosen => string.Join("; ", chosen.Options.Select(o => Meaning(question, o))),
        _ => "not known",
    };

    /// <summary>The question as it is asked, in quotation marks.</summary>
    public static string Quote(Question question) => $"“{Prose.Tidy(question.Ask)}”";

    /// <summary>What a question is about, in quotation marks: <c>“receiver down”</c>.</summary>
    public static string Topic(string question) => $"“{question.Replace('_', ' ')}”";

    /// <summary>Topic and answer: <c>“payload” (256 KB)</c>.</summary>
    public static string Brief(RuleSet ruleSet, AnswerSet answers, string question) =>
        ruleSet.FindQuestion(question) is { } asked && answers[question] is { } answer ? $"{Topic(question)} ({Of(asked, answer)})" : Topic(question);

    private static string Meaning(Question question, string option) =>
        Prose.Unstop(question.Find(option)?.Meaning ?? option);
}
