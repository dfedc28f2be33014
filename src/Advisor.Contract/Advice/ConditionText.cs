using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>Says what a rule asks of the answer to one question.</summary>
internal static class ConditionText
{
    /// <summary>
    /// As in <c>`payload` is above 256 KB and below 1 MB</c>; several conditions on one question are joined with a semicolon.
    /// </summary>
    public static string Of(Rule rule, Question question, Technology? technology) =>
        string.Join("; ", rule.When.Where(c => c.Question == question.Id).Select(c => Text(c, question))
            .Concat(rule.Where.OfType<Relation>().Where(r => r.Question == question.Id).Select(r => Text(r, question, technology))));

    private static string Text(Condition condition, Question question) => condition switch
    {
        OptionCondition options => $"`{question.Id}` {(question.IsMultiple ? "includes" : "is")} {List(options.AnyOf)}",
        RangeCondition range => $"`{question.Id}` is {string.Join(" and ", Bounds(range, question.Type))}",
        _ => throw new ArgumentException("A condition names options or a range", nameof(condition)),
    };

    private static IEnumerable<string> Bounds(RangeCondition range, QuestionType type)
    {
        if (range.Low is { } low)
            yield return $"{(low.Inclusive ? "at least" : "above")} {Quantity.Format(type, low.Amount)}";
        if (range.High is { } high)
            yield return $"{(high.Inclusive ? "at most" : "below")} {Quantity.Format(type, high.Amount)}";
    }

    private static string Text(Relation relation, Question question, Technology? technology)
    {
        var fact = technology?.Facts.GetValueOrDefault(relation.Fact);
        return relation switch
        {
            FactHasAnswer => $"`{question.Id}` names any of its `{relation.Fact}`{Value(fact, question)}",
            FactLacksAnswer => $"`{question.Id}` names none of its `{relation.Fact}`{Value(fact, question)}",
            FactBelowAnswer => $"`{question.Id}` is above its `{relation.Fact}`{Value(fact, question)}",
            NamedInAnswer => $"`{question.Id}` names it",
            _ => throw new ArgumentException("A relation compares a fact with an answer", nameof(relation)),
        };
    }

    private static string Value(Fact? fact, Question question) => fact switch
    {
        OptionsFact { Options.IsEmpty: true } => " (none)",
        OptionsFact options => $" ({string.Join(", ", options.Options)})",
        AmountFact amount => $" ({Quantity.Format(question.Type, amount.Amount)})",
        _ => "",
    };

    private static string List(ImmutableArray<string> options) =>
        options is [var only] ? $"`{only}`" : $"{string.Join(", ", options[..^1].Select(o => $"`{o}`"))} or `{options[^1]}`";
}
