using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Cases;

/// <summary>Writes answers as they are read from cases.</summary>
public static class AnswersText
{
    /// <summary>Such as <c>timing: async, payload: 2 MB, platform: [aws, gcp]</c>; each reads as the same answer.</summary>
    public static string Of(AnswerSet answers) => string.Join(", ", answers.Select(a => $"{a.Key.Id}: {Of(a.Key, a.Value)}"));

    private static string Of(Question question, Answer answer) => answer switch
    {
        AmountAnswer amount => Quantity.Format(question.Type, amount.Amount),
        OptionsAnswer chosen when question.IsMultiple => $"[{string.Join(", ", chosen.Options)}]",
        OptionsAnswer chosen => chosen.Options[0],
        _ => "?",
    };
}
