using System.Text.Json.Nodes;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Peers;

/// <summary>
/// Conditions as JsonLogic expressions. Of the forms tried this is the fastest that its interpreter takes: up to two options are compared one by one,
/// more are looked up in a list, and a set of answers is asked for each option.
/// </summary>
internal sealed class JsonLogicForm(RuleSet ruleSet)
{
    /// <summary>An expression that is true when all conditions hold.</summary>
    public JsonNode Of(IReadOnlyList<Condition> conditions) =>
        conditions.Count == 0 ? JsonValue.Create(true) : Joined("and", conditions.Select(Of));

    private JsonNode Of(Condition condition)
    {
        var (answer, several) = (condition.Question, ruleSet.FindQuestion(condition.Question)!.IsMultiple);
        return condition switch
        {
            OptionCondition c when several => Joined("or", c.AnyOf.Select(o => Call("in", o, Answer(answer)))),
            OptionCondition { AnyOf.Length: > 2 } c => Call("in", Answer(answer), List(c.AnyOf)),
            OptionCondition c => Joined("or", c.AnyOf.Select(o => Call("===", Answer(answer), o))),
            NoneOfCondition c when several => Joined("and", [Answer(answer), .. c.NoneOf.Select(o => Call("!", Call("in", o, Answer(answer))))]),
            NoneOfCondition c => Joined("and", [Answer(answer), Call("!", Call("in", Answer(answer), List(c.NoneOf)))]),
            RangeCondition c => Joined("and", Bounds(c)),
            _ => throw new InvalidOperationException($"There is no form for {condition}"),
        };
    }

    private static IEnumerable<JsonNode> Bounds(RangeCondition range)
    {
        // What is absent counts as 0 in comparisons, unless it has a default that is no number.
        var isGuarded = range.Low is { Amount: > 0 };
        if (range.Low is { } low)
            yield return Call(low.Inclusive ? ">=" : ">", isGuarded ? Answer(range.Question) : NumberAnswer(range.Question), low.Amount);
        if (range.High is { } high)
            yield return Call(high.Inclusive ? "<=" : "<", isGuarded ? Answer(range.Question) : NumberAnswer(range.Question), high.Amount);
    }

    private static JsonObject Answer(string question) => new JsonObject { ["var"] = question };

    private static JsonObject NumberAnswer(string question) => Call("var", question, "open");

    private static JsonNode Joined(string word, IEnumerable<JsonNode> parts)
    {
        JsonNode[] all = [.. parts];
        return all.Length == 1 ? all[0] : Call(word, all);
    }

    private static JsonObject Call(string operation, params JsonNode[] arguments) => new JsonObject { [operation] = new JsonArray(arguments) };

    private static JsonArray List(IEnumerable<string> options) => [.. options.Select(o => JsonValue.Create(o))];
}
