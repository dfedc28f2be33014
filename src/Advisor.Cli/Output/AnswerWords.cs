using System.Text.Json.Nodes;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Says answers of a response as a person would type them: amounts with their unit, regions in words.</summary>
internal sealed class AnswerWords(RuleSet ruleSet)
{
    private static readonly (string Member, string Word)[] Bounds = [("above", "above"), ("at_least", "from"), ("below", "below"), ("at_most", "up to")];

    /// <summary>One answer, such as <c>256 KB</c>, <c>aws, azure</c>, <c>from 10 KB and below 1 MB</c>.</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="answer">As in the response; null: the question is open.</param>
    public string Of(string question, JsonNode? answer) => answer switch
    {
        null => "not known",
        JsonObject region => Region(question, region),
        JsonArray options => string.Join(", ", options.Select(o => o!.GetValue<string>())),
        JsonValue value when value.TryGetValue<decimal>(out var amount) => Amount(question, amount),
        _ => answer.GetValue<string>(),
    };

    /// <summary>Several, such as <c>replay = long, payload = 1 MB</c>.</summary>
    public string Of(JsonObject answers) => string.Join(", ", answers.Select(a => $"{a.Key} = {Of(a.Key, a.Value)}"));

    private string Region(string question, JsonObject region)
    {
        if (region["at_least"]?.GetValue<decimal>() is { } least && least == region["at_most"]?.GetValue<decimal>())
            return Amount(question, least);
        var bounds = Bounds.Where(b => region.ContainsKey(b.Member)).Select(b => $"{b.Word} {Amount(question, region[b.Member]!.GetValue<decimal>())}").ToList();
        return bounds.Count == 0 ? "any amount" : string.Join(" and ", bounds);
    }

    private string Amount(string question, decimal amount) => Quantity.Format(ruleSet.FindQuestion(question)!.Type, amount);
}
