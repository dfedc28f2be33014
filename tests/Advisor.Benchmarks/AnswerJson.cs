using Advisor.Engine.Answers;

namespace Advisor.Benchmarks;

/// <summary>Answers as requests and peers carry them.</summary>
internal static class AnswerJson
{
    /// <summary>By question: an option, a list of options, or an amount in the base unit.</summary>
    public static Dictionary<string, object> Of(AnswerSet answers) => answers.ToDictionary(a => a.Key.Id, a => a.Value switch
    {
        AmountAnswer amount => (object)amount.Amount,
        OptionsAnswer chosen when a.Key.IsMultiple => chosen.Options,
        OptionsAnswer chosen => chosen.Options[0],
        _ => throw new InvalidOperationException($"There is no form for {a.Value}"),
    });
}
