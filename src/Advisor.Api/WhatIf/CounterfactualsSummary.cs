using System.Text.Json.Nodes;
using Advisor.Api.OpenApi;

namespace Advisor.Api.WhatIf;

/// <summary>What the description of the API says of counterfactuals.</summary>
public sealed class CounterfactualsSummary : Summary<CounterfactualsEndpoint>
{
    public CounterfactualsSummary()
    {
        Summary = "Find what would have to be different";
        Description = """
            Finds every least set of changed answers that puts the target first: a style at rank 1, or a technology first in the first style. Least means that no
            part of it would do. Nothing found and `complete` is the proof that nothing within `max_changes` would do. An answer is never taken back; an open
            question may be answered, unless it is `fixed`.

            Where `complete` is false, a limit of work was met: every change listed is right, but others may be missing. Ask for less: lower `max_changes`,
            or put questions that will not change into `fixed`.
            """;
        ExampleRequest = new Dictionary<string, JsonNode>
        {
            ["answers"] = Common.Event(),
            ["target"] = new JsonObject { ["technology"] = "rabbitmq" },
            ["fixed"] = new JsonArray("platform"),
            ["max_changes"] = 2,
        };
        Responses[200] = "Every least change, or none.";
        Responses[400] = "The request has faults, each of which is listed; or it asks for too much, and the detail says how to ask for less.";
        ResponseExamples[200] = new CounterfactualsResponse(
            Common.RuleSet, Common.Event(), "rabbitmq", 2, [new([new("replay", "short", "none", null)])], true);
        ResponseExamples[400] = Common.Of(400, "Bad Request", "There is no technology `rabitmq`",
            new Fault("/target/technology", FaultCodes.UnknownId, "There is no technology `rabitmq`", "rabbitmq"));
    }
}
