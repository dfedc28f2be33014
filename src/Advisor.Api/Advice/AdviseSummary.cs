using System.Text.Json.Nodes;
using Advisor.Api.OpenApi;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Advice;

/// <summary>What the description of the API says of asking for advice.</summary>
public sealed class AdviseSummary : Summary<AdviseEndpoint>, ITextExample
{
    private static readonly LinkResponse Patterns =
        new("Enterprise Integration Patterns: Publish-Subscribe Channel",
            "https://www.enterpriseintegrationpatterns.com/patterns/messaging/PublishSubscribeChannel.html");

    public AdviseSummary()
    {
        Summary = "Ask for advice";
        Description = """
            Ranks every communication style, and within each the technologies that implement it, for one set of answers. Each place is explained
            by the rules that gave it, with their sources; what is impossible is listed with the rules that rule it out.

            No question needs an answer: an open one widens the ranges, and `next_questions` says which of them can still change the first place.
            Answers that suit nothing are answered with 200 and `conflicts` and `relaxations`, since they are no fault of the request.

            With `Accept: text/markdown` the same advice comes as a decision record (MADR 4); the parameters do not change it.
            """;
        Params["detail"] = "`brief` leaves out reasons, practices and failure modes; `full` adds the rules that did not apply.";
        Params["styles"] = "How many styles to list; all unless given.";
        Params["technologies"] = "How many technologies to list for each style; all unless given.";
        ExampleRequest = new Dictionary<string, JsonObject>
        {
            ["answers"] = new() { ["timing"] = "async", ["interaction"] = "event", ["fan_out"] = "many", ["payload"] = "20 KB", ["rate"] = 2000 },
        };
        Responses[200] = "The advice, also where nothing fits.";
        ResponseExamples[200] = Advice();
        ResponseExamples[400] = Common.Of(400, "Bad Request", "The request has 2 faults",
            new Fault("/answers/timing", "unknown_option", "Question `timing` has no option `asnyc`", "async"),
            new Fault("/answers/ordring", "unknown_question", "There is no question `ordring`", "ordering"));
        ResponseExamples[406] = Common.Of(406, "Not Acceptable", "The answer comes as `application/json` or `text/markdown` only");
    }

    string ITextExample.TextExample => """
        # Communicate by publish-subscribe

        ## Context and Problem Statement

        One event goes to many receivers that come and go.
        """;

    private static AdviceResponse Advice() => new(
        Common.RuleSet,
        new JsonObject { ["timing"] = "async", ["interaction"] = "event", ["fan_out"] = "many", ["payload"] = 20_000, ["rate"] = 2_000 },
        "Publish-subscribe suits best, because any number of receivers may come and go.",
        [
            new("publish-subscribe", "Publish-subscribe", 1, 5, 0.75m, new(-3, 12), false,
                [new("many-receivers", EffectKind.Favours, 5, "Any number of receivers may come and go.", ["fan_out"], [Patterns])],
                null,
                [new("amazon-sns", "Amazon SNS", 1, 2, 0.64m, new(-4, 9), false,
                    [new("built-for-fan-out", EffectKind.Favours, 2, "It is made for one message with many receivers.", ["fan_out"], [Patterns])], null)],
                [new("webhooks", "Webhooks",
                    [new("too-many-a-second", EffectKind.RulesOut, null, "It takes fewer messages a second.", ["rate"], [Patterns])])],
                [new("dead-letter-queue", "Dead-letter queue", "A message that can never be processed must neither block the others nor vanish.")],
                [new FailureModeResponse("omission", "A subscriber silently gets nothing.", "Count what is published and what is handled.",
                    ["dead-letter-queue"], "A subscriber that never subscribed is not noticed.")]),
        ],
        [new("in-process", "In-process call",
            [new("many-receivers-elsewhere", EffectKind.RulesOut, null, "Receivers outside the process cannot be called within it.", ["fan_out"], [Patterns])])],
        [new("publish-subscribe", []), new("event-stream", new JsonObject { ["replay"] = "long" })],
        [new("instant-but-async", ["timing", "interaction"], "An event whose outcome is awaited is a request; ask which of the two it is.")],
        [new("replay", "Must receivers be able to read old messages again?", 0.31m)],
        null, null, true);
}
