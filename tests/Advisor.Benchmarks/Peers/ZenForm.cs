using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Peers;

/// <summary>
/// Rules as decision graphs of ZEN, in two forms: the table that its editor is made for, a row a rule and a column a question; and one
/// expression that gives whether each rule fires, which is the fastest form found.
/// </summary>
internal sealed class ZenForm(RuleSet ruleSet)
{
    /// <summary>The name of what a graph gives: the numbers of the rules that fire, or for each rule whether it does.</summary>
    private const string Result = "fired";

    /// <summary>A graph whose result has one truth a rule.</summary>
    public JsonNode Expression(IEnumerable<PeerRule> rules) => Graph("expressionNode", new JsonObject
    {
        ["expressions"] = new JsonArray(new JsonObject
        {
            ["id"] = "all",
            ["key"] = Result,
            ["value"] = $"[{string.Join(", ", rules.Select(r => Truth(r.When)))}]",
        }),
    });

    /// <summary>A graph whose result has one row for each rule that fires.</summary>
    public JsonNode Table(IEnumerable<PeerRule> rules)
    {
        var all = rules.ToList();
        var columns = ruleSet.Questions.Where(q => all.Any(r => r.When.Any(c => c.Question == q.Id))).ToList();
        return Graph("decisionTableNode", new JsonObject
        {
            ["hitPolicy"] = "collect",
            ["inputs"] = new JsonArray([.. columns.Select(q => new JsonObject { ["id"] = q.Id, ["name"] = q.Id, ["field"] = q.Id })]),
            ["outputs"] = new JsonArray(new JsonObject { ["id"] = "rule", ["name"] = "rule", ["field"] = Result }),
            ["rules"] = new JsonArray([.. all.Select((rule, place) => Row(rule, place, columns))]),
        });
    }

    private JsonObject Row(PeerRule rule, int place, List<Question> columns)
    {
        var row = new JsonObject { ["_id"] = $"{place}", ["rule"] = $"{place}" };
        foreach (var column in columns)
            row[column.Id] = string.Join(" and ", rule.When.Where(c => c.Question == column.Id).Select(c => Of(c, "$")));
        return row;
    }

    private string Truth(ImmutableArray<Condition> when) =>
        when.IsEmpty ? "true" : string.Join(" and ", when.Select(c => Of(c, c.Question)));

    private string Of(Condition condition, string answer)
    {
        var several = ruleSet.FindQuestion(condition.Question)!.IsMultiple;
        return condition switch
        {
            OptionCondition c when several => Known($"some({answer}, # in {List(c.AnyOf)})"),
            OptionCondition { AnyOf.Length: 1 } c => $"{answer} == {List(c.AnyOf)[1..^1]}",
            OptionCondition c => $"{answer} in {List(c.AnyOf)}",
            NoneOfCondition c when several => Known($"none({answer}, # in {List(c.NoneOf)})"),
            NoneOfCondition c => Known($"{answer} not in {List(c.NoneOf)}"),
            RangeCondition c => Known(string.Join(" and ", Bounds(c, answer))),
            _ => throw new InvalidOperationException($"There is no form for {condition}"),
        };

        string Known(string expression) => $"{answer} != null and {expression}";
    }

    // As JavaScript reads numbers, since that is how the answers come: ten an hour is no finite decimal.
    private static IEnumerable<string> Bounds(RangeCondition range, string answer)
    {
        if (range.Low is { } low)
            yield return string.Create(CultureInfo.InvariantCulture, $"{answer} {(low.Inclusive ? ">=" : ">")} {(double)low.Amount}");
        if (range.High is { } high)
            yield return string.Create(CultureInfo.InvariantCulture, $"{answer} {(high.Inclusive ? "<=" : "<")} {(double)high.Amount}");
    }

    private static string List(IEnumerable<string> options) => JsonSerializer.Serialize(options);

    private static JsonObject Graph(string type, JsonNode content) => new()
    {
        ["nodes"] = new JsonArray(Node("inputNode", new JsonObject()), Node(type, content), Node("outputNode", new JsonObject())),
        ["edges"] = new JsonArray(Edge("inputNode", type), Edge(type, "outputNode")),
    };

    private static JsonObject Node(string type, JsonNode content) => new()
    {
        ["id"] = type,
        ["type"] = type,
        ["name"] = type,
        ["position"] = new JsonObject { ["x"] = 0, ["y"] = 0 },
        ["content"] = content,
    };

    private static JsonObject Edge(string from, string to) =>
        new() { ["id"] = $"{from} to {to}", ["sourceId"] = from, ["targetId"] = to, ["type"] = "edge" };
}
