using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Answers as a caller would write them.</summary>
internal static class AnswersText
{
    /// <summary>Such as <c>timing: async, payload: 2 MB, platform: [aws, gcp]</c>; each reads as the same answer in a file of cases.</summary>
    public static string Of(AnswerSet answers) => string.Join(", ", answers.Select(a => $"{a.Key.Id}: {Of(a.Key, a.Value)}"));

    /// <summary>The same by question, for JSON: amounts in the base unit.</summary>
    public static Dictionary<string, object> ToJson(AnswerSet answers) => answers.ToDictionary(a => a.Key.Id, a => a.Value switch
    {
        AmountAnswer amount => (object)amount.Amount,
        OptionsAnswer chosen => a.Key.IsMultiple ? chosen.Options : chosen.Options[0],
        _ => a.Value,
    });

    private static string Of(Question question, Answer answer) => answer switch
    {
        AmountAnswer amount => Quantity.Format(question.Type, amount.Amount),
        OptionsAnswer chosen when question.IsMultiple => $"[{string.Join(", ", chosen.Options)}]",
        OptionsAnswer chosen => chosen.Options[0],
        _ => "?",
    };
}
