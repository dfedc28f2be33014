using System.Text.Json.Nodes;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Writes the two sides of a change.</summary>
internal static class ChangedAnswer
{
    /// <summary>The present answer; null: the question is open.</summary>
    public static JsonNode? From(Change change) => change.From is null ? null : JsonAnswers.Write(change.Question, change.From);

    /// <summary>The other answer: an option, several, an amount, or on a numeric axis the whole region.</summary>
    public static JsonNode To(Change change) => change.Region is { } region ? Region(RegionResponse.Of(region)) : JsonAnswers.Write(change.Question, change.To);

    /// <summary>An answer that can be given, where <see cref="To"/> is a region; else null.</summary>
    public static JsonNode? Example(Change change) => change.Region is null ? null : JsonAnswers.Write(change.Question, change.To);

    private static JsonObject Region(RegionResponse region)
    {
        var json = new JsonObject();
        Add("above", region.Above);
        Add("at_least", region.AtLeast);
        Add("below", region.Below);
        Add("at_most", region.AtMost);
        return json;

        void Add(string name, decimal? amount)
        {
            if (amount is { } given)
                json.Add(name, JsonForm.Plain(given));
        }
    }
}
