using Advisor.Engine.Answers;

namespace Advisor.Cli.Output;

/// <summary>Answers in the form of the API: by question, amounts in the base unit.</summary>
internal static class AnswersJson
{
    public static Dictionary<string, object> Of(AnswerSet answers) => answers.ToDictionary(a => a.Key.Id, a => a.Value switch
    {
        AmountAnswer amount => (object)amount.Amount,
        OptionsAnswer chosen => a.Key.IsMultiple ? chosen.Options : chosen.Options[0],
        _ => a.Value,
    });
}
