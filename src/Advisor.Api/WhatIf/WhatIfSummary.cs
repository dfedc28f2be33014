using System.Text.Json.Nodes;
using Advisor.Api.OpenApi;

namespace Advisor.Api.WhatIf;

/// <summary>What the description of the API says of a what-if.</summary>
public sealed class WhatIfSummary : Summary<WhatIfEndpoint>, ITextExample
{
    public WhatIfSummary()
    {
        Summary = "Try combinations of answers";
        Description = """
            Tells for each combination of the answers to try which style and technology come first, and whether that is a change. `*` tries every option of
            a question, or one amount for every region of a numeric axis in which nothing changes.

            One document holds at most 10,000 rows unless configured otherwise. With `Accept: application/x-ndjson` up to 1,000,000 are streamed: the first
            line holds everything but the rows, each other line one row.
            """;
        ExampleRequest = new Dictionary<string, JsonObject>
        {
            ["answers"] = Common.Event(),
            ["vary"] = new() { ["rate"] = new JsonArray(10, 100_000), ["replay"] = "*" },
        };
        Responses[200] = "What comes first, row by row.";
        Responses[400] = "The request has faults, each of which is listed; or it asks for too much, and the detail says how to ask for less.";
        ResponseExamples[200] = new WhatIfResponse(Common.RuleSet, Common.Event(), new("event-stream", "apache-kafka", 0.88m), 6,
        [
            new(new JsonObject { ["rate"] = 10, ["replay"] = "none" }, null, "publish-subscribe", "rabbitmq", 0.78m, true),
            new(new JsonObject { ["rate"] = 10, ["replay"] = "short" }, null, "event-stream", "apache-kafka", 0.88m, false),
        ]);
        ResponseExamples[400] = Common.Of(400, "Bad Request", "The request has 2 faults",
            new Fault("/vary/replay/0", "unknown_option", "Question `replay` has no option `shrt`", "short"),
            new Fault("/vary/ordring", "unknown_question", "There is no question `ordring`", "ordering"));
        ResponseExamples[406] = Common.Of(406, "Not Acceptable", "The answer comes as `application/json` or `application/x-ndjson` only");
    }

    string ITextExample.TextExample => """
        {"ruleset":{"version":"1.0.0","digest":"sha256:9f2c41d07b5e86a3c1d8f4b29e6075a3bd14c8e7f062395ab8d1c4e6f7093b52"},"answers":{"replay":"short"},"base":{"style":"event-stream","technology":"apache-kafka","fit":0.88},"combinations":1}
        {"answers":{"replay":"none"},"style":"publish-subscribe","technology":"rabbitmq","fit":0.78,"changed":true}
        """;
}
