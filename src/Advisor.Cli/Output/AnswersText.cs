using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Answers as a person writes them down: <c>timing=async platform=aws,azure payload="20 KB"</c>.</summary>
internal static class AnswersText
{
    /// <summary>In the order of the questionnaire, in one line.</summary>
    public static string Of(AnswerSet answers) =>
        answers.Count == 0 ? "(every question open)" : string.Join(' ', answers.Select(a => $"{a.Key.Id}={Of(a.Key, a.Value)}"));

    private static string Of(Question question, Answer answer) => answer switch
    {
        OptionsAnswer options => string.Join(',', options.Options),
        AmountAnswer amount => $"\"{Quantity.Format(question.Type, amount.Amount)}\"",
        _ => throw new ArgumentException("An answer is an amount or names options", nameof(answer)),
    };
}
