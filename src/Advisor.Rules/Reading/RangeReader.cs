using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads <c>{ above | at-least, below | at-most }</c>.</summary>
internal static class RangeReader
{
    public static readonly string[] Keys = [.. ConditionFormat.BytesRange.Keys];

    /// <summary>The bounds, at least one of them; null where the range is faulty.</summary>
    public static (Bound? Low, Bound? High)? Read(Mapping node, QuestionType type, Findings findings)
    {
        if (Fields.Of(node, ConditionFormat.RangeOf(type), findings) is not { } fields)
            return null;
        var before = findings.ErrorCount;
        var low = Bound(fields, "above", "at-least", type, findings);
        var high = Bound(fields, "below", "at-most", type, findings);
        if (findings.ErrorCount > before || node.Entries.Any(e => !Keys.Contains(e.Key.Text)))
            return null;
        if (low is null && high is null)
            findings.Error(DiagnosticCodes.BadRange, node.Place, "a range without a bound", $"its keys are {string.Join(", ", Keys)}");
        else if (low is { } l && high is { } h && (l.Amount > h.Amount || (l.Amount == h.Amount && !(l.Inclusive && h.Inclusive))))
            findings.Error(DiagnosticCodes.BadRange, node.Place, "no amount lies in this range: its lower bound reaches the upper");
        else if (high is { Amount: 0, Inclusive: false })
            findings.Error(DiagnosticCodes.BadRange, node.Place, "no amount lies in this range: none is below 0");
        return findings.ErrorCount > before ? null : (low, high);
    }

    private static Bound? Bound(Fields fields, string exclusive, string inclusive, QuestionType type, Findings findings)
    {
        if (fields.Has(exclusive) && fields.Has(inclusive))
            findings.Error(DiagnosticCodes.BadRange, fields.KeyPlace(inclusive), $"`{exclusive}` and `{inclusive}` bound the same side");
        var key = fields.Has(exclusive) ? exclusive : inclusive;
        return fields.Find(key) is { } node && AmountReader.Read(node, type, findings) is { } amount ? new Bound(amount, key == inclusive) : null;
    }
}
