using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How conditions on answers and facts are written.</summary>
internal static class ConditionFormat
{
    public static readonly Form BytesRange = Range(QuestionType.Bytes, "a range of bytes", "{ above: 64 KB, at-most: 1 MiB }");

    public static readonly Form RateRange = Range(QuestionType.PerSecond, "a range of rates", "{ at-least: 1000/s }");

    public static readonly Form TimeRange = Range(QuestionType.Milliseconds, "a range of times", "{ below: 200 ms }");

    /// <summary>Conditions on answers, all of which must hold.</summary>
    public static readonly QuestionsValue Conditions = new("conditions",
        q => q.IsNumeric ? new FormValue(RangeOf(q.Type)) : new OneOrMoreValue(OptionOf(q)),
        "mapping of question ids: to an option or a list of options, any of which will do, or to a range where the answer is an amount");

    public static readonly Form NamedIn = new("a condition on `id`", "Holds for the technologies that the answer names.", "{ named-in: in_use }",
        Required("named-in", new QuestionIdValue(q => q.Type == QuestionType.Technologies), "A question that asks for technologies."));

    /// <summary>All that may be asked of a fact; what its type allows is less.</summary>
    public static readonly Form FactCondition = new Form("a fact condition", "Holds for the technologies whose fact is so; a fact that is not known satisfies none.",
        "{ lacks: [per-key, total] }",
        [
            Optional("has", new OneOrMoreValue(Text), "Options of which the fact names any; the same as writing them alone."),
            Optional("lacks", new OneOrMoreValue(Text), "Options of which the fact names none."),
            Optional("has-answer", new QuestionIdValue(q => !q.Options.IsEmpty), "A question: the fact names any of the answered options."),
            Optional("lacks-answer", new QuestionIdValue(q => !q.Options.IsEmpty), "A question: the fact names none of the answered options."),
            Optional("below-answer", new QuestionIdValue(q => q.IsNumeric), "A question: the answered amount is larger than the fact's."),
            .. BytesRange.Members,
        ]).NotEmpty();

    /// <summary>Conditions on facts, all of which must hold.</summary>
    public static readonly Value FactConditions = new FactsValue("fact-conditions", Of,
        "mapping of fact ids: to an option, a list of options or a [fact condition](#a-fact-condition)",
        Optional("id", new FormValue(NamedIn), "The technology itself is named in an answer."));

    private static readonly Form ByteFactCondition = Amounts(QuestionType.Bytes, BytesRange);

    private static readonly Form RateFactCondition = Amounts(QuestionType.PerSecond, RateRange);

    /// <summary>The range whose amounts are answers of this type.</summary>
    public static Form RangeOf(QuestionType type) => type switch
    {
        QuestionType.Bytes => BytesRange,
        QuestionType.PerSecond => RateRange,
        _ => TimeRange,
    };

    private static Form Range(QuestionType type, string what, string example) => new Form(what, "Amounts between the bounds, of which there is at least one.", example,
        Optional("above", new AmountValue(type), "More than this."),
        Optional("at-least", new AmountValue(type), "This or more."),
        Optional("below", new AmountValue(type), "Less than this."),
        Optional("at-most", new AmountValue(type), "This or less.")).NotEmpty();

    private static Value? Of(FactDefinition fact)
    {
        if (fact.Type == FactType.Text)
            return null;
        if (AmountReader.UnitOf(fact.Type) is { } unit)
            return new FormValue(unit == QuestionType.Bytes ? ByteFactCondition : RateFactCondition);
        var what = fact.Type == FactType.Flag ? "a condition on a flag" : $"a condition on {fact.Id}";
        var options = new NamedValue(fact.Type == FactType.Flag ? "flag or flags" : $"options of {fact.Id}", AnyOf(fact.Options));
        var comparable = new QuestionIdValue(q => fact.Options.Any(q.Has));
        var form = FactCondition.Only(what, "", ["has", "lacks", "has-answer", "lacks-answer"])
            .With(what, "", ("has", options), ("lacks", options), ("has-answer", comparable), ("lacks-answer", comparable));
        return new AnyValue(options, new FormValue(form));
    }

    private static Form Amounts(QuestionType type, Form range)
    {
        var what = $"a condition on {range.Name.Replace("range of ", "", StringComparison.Ordinal)}";
        return FactCondition.Only(what, "", ["below-answer", .. range.Keys])
            .With(what, "", [("below-answer", new QuestionIdValue(q => q.Type == type)), .. range.Members.Select(m => (m.Key, m.Value))]);
    }
}
