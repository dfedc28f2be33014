using System.Text.Json.Nodes;

namespace Advisor.Api.Advice.Batch;

/// <summary>An advice or a problem, and which line of the batch it belongs to.</summary>
/// <param name="Id">The `id` of the line, as it came; left out where it has none or could not be read.</param>
/// <param name="Line">With a problem: the number of the line, from 1, blank lines counted; of an array, the number of the element.</param>
public sealed record BatchAnswerResponse(JsonNode? Id, long? Line);
