using System.Text.Json.Nodes;
using Advisor.Api.OpenApi;

namespace Advisor.Api.WhatIf;

/// <summary>What the description of the API says of tipping points.</summary>
public sealed class TippingPointsSummary : Summary<TippingPointsEndpoint>
{
    public TippingPointsSummary()
    {
        Summary = "List what would turn the choice";
        Description = """
            Lists every other answer to a single question, answered or open, at which the first style, or its first technology, becomes another: options one
            by one, numbers with the exact threshold and how far away it is. Of a question that takes several options, one more, one less and one
            exchanged for another are tried.
            """;
        ExampleRequest = new Dictionary<string, JsonObject> { ["answers"] = Common.Event() };
        Responses[200] = "Every tipping point.";
        Responses[400] = "The request has faults, each of which is listed; or it asks for too much, and the detail says how to ask for less.";
        ResponseExamples[200] = new TippingPointsResponse(Common.RuleSet, Common.Event(), new("event-stream", "apache-kafka", 0.88m),
        [
            new("payload", 20_000, new JsonObject { ["above"] = 1_048_588, ["at_most"] = 16_777_216 }, 1_500_000, 1_048_588, 52.43m, "event-stream",
                "rabbitmq-streams", 0.84m, "`rabbitmq-streams` above 1.05 MB and up to 16 MiB; 52 times today's payload"),
            new("replay", "short", "none", null, null, null, "publish-subscribe", "rabbitmq", 0.78m, "`publish-subscribe` with `rabbitmq` if `replay` is `none`"),
        ]);
    }
}
