using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads amounts with units the way answers are read, so that a rule and an answer mean the same by <c>256 KB</c>.</summary>
internal static class AmountReader
{
    /// <summary>The amount in the base unit; null where the text is none.</summary>
    public static decimal? Read(Node node, QuestionType type, Findings findings)
    {
        if (Shape.Text(node, findings) is not { } word)
            return null;
        if (Quantity.TryParse(type, word.Text, out var amount, out var fault))
            return amount;
        findings.Error(fault?.Code == AnswerFaultCodes.OutOfRange ? DiagnosticCodes.BadRange : DiagnosticCodes.BadAmount, word.Place,
            fault?.Detail ?? $"`{word}` is not an amount", fault?.Suggestion is { } meant ? $"did you mean `{meant}`?" : null);
        return null;
    }

    /// <summary>The type of question whose answers have the unit of facts of this type; null: such facts are no amounts.</summary>
    public static QuestionType? UnitOf(FactType type) => type switch
    {
        FactType.Bytes => QuestionType.Bytes,
        FactType.PerSecond => QuestionType.PerSecond,
        _ => null,
    };
}
