using System.Text.Json.Nodes;
using Advisor.Api.OpenApi;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.WhatIf;

/// <summary>What the description of the API says of a comparison.</summary>
public sealed class CompareSummary : Summary<CompareEndpoint>
{
    public CompareSummary()
    {
        Summary = "Compare two styles or technologies";
        Description = """
            Tells why one of two ranks above the other: what each rule that applied adds to the gap, the smallest set of the present answers that alone forces the
            order, and the nearest changes that turn it. Technologies are compared in the best-ranked style that both serve; where they share none, or one of
            the two is a style, the styles are compared.
            """;
        ExampleRequest = new Dictionary<string, JsonNode> { ["answers"] = Common.Event(), ["a"] = "publish-subscribe", ["b"] = "event-stream" };
        Responses[200] = "Why one ranks above the other.";
        Responses[400] = "The request has faults, each of which is listed; or it asks for too much, and the detail says how to ask for less.";
        ResponseExamples[200] = new ComparisonResponse(Common.RuleSet, Common.Event(), "event-stream", "publish-subscribe", null, 3, DecidedBy.Score,
            [new("publish-subscribe", 3, "nothing-to-read-again", EffectKind.Opposes, 3, "Receivers must be able to go back.", ["replay"],
                [new("The Log", "https://engineering.linkedin.com/distributed-systems/log-what-every-software-engineer-should-know-about-real-time-datas-unifying")])],
            new JsonObject { ["replay"] = "short" }, true, [new([new("replay", "short", "none", null)])], true);
        ResponseExamples[400] = Common.Of(400, "Bad Request", "`rabbitmq` is compared with itself",
            new Fault("/b", "duplicate", "`rabbitmq` is compared with itself"));
    }
}
