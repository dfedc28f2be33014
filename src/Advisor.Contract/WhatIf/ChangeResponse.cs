using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>One question answered otherwise.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="From">The present answer as understood; null: the question is open.</param>
/// <param name="To">The other answer: an option, a list of options, or for a number the region of all amounts that do the same.</param>
/// <param name="Example">An amount of that region; left out for options.</param>
public sealed record ChangeResponse(
    string Question, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonNode? From, JsonNode To, JsonNode? Example)
{
    internal static ChangeResponse Of(Change change) =>
        new(change.Question.Id, ChangedAnswer.From(change), ChangedAnswer.To(change), ChangedAnswer.Example(change));
}
