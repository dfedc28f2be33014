using System.Text.Json;
using System.Text.Json.Nodes;
using Advisor.Api.OpenApi;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Advisor.Api.Advice.Batch;

/// <summary>What the description of the API says of asking for many advices at once.</summary>
public sealed class AdviseBatchSummary : Summary<AdviseBatchEndpoint>
{
    private const string BitsDetail = "`kbit` counts bits; the question asks for bytes";

    public AdviseBatchSummary(IOptions<JsonOptions> json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Summary = "Ask for many advices";
        Description = """
            Takes any number of sets of answers, one a line (NDJSON) or as a JSON array, and gives for each one advice or one problem, in the
            same order. An advice is what the same answers get from `/v1/advice`, byte for byte, behind the line's `id` if it has one.

            A problem has a `status`, which no advice has, and the number of its line: from 1, blank lines counted though they get no answer; of
            an array, the number of the element. Its pointers lead into that line. A line that is no JSON, too long (over 64 KiB, unless
            configured otherwise) or otherwise at fault fails alone. Of an array, an element whose brackets or quotation marks do not close
            takes those after it with it.

            Answers are sent while the lines still arrive, and as soon as the caller pauses; so read while you send: whoever sends on without
            taking the answers is kept waiting. The batch may be of any size and take any time, but the next line may take 60 seconds at most,
            unless configured otherwise (a blank one will do); else a problem with status 408 ends the answers.
            """;
        Params["detail"] = "`brief` leaves out reasons, practices and failure modes; `full` adds the rules that did not apply.";
        Params["styles"] = "How many styles to list for each line; all unless given.";
        Params["technologies"] = "How many technologies to list for each style; all unless given.";
        ExampleRequest = new JsonArray(
            new JsonObject
            {
                ["id"] = "orders-to-billing",
                ["answers"] = new JsonObject { ["timing"] = "async", ["interaction"] = "event", ["payload"] = "20 KB", ["rate"] = 2000 },
            },
            new JsonObject { ["id"] = 2, ["answers"] = new JsonObject { ["timing"] = "async", ["payload"] = "20 kbit" } });
        Responses[200] = "The answers, in order. Whatever is wrong with a line is told in its place, not by the status.";
        Responses[408] = "No line arrived in time, before there was any answer.";
        ResponseExamples[200] = Answers(json.Value.SerializerOptions);
        ResponseExamples[406] = Common.Of(406, "Not Acceptable",
            $"The answer comes as `{StreamedBody.Lines}` or `{StreamedBody.Array}` only");
        ResponseExamples[408] = Common.Of(408, "Request Timeout", "The next line did not arrive within 60 seconds");
        ResponseExamples[415] = Common.Of(415, "Unsupported Media Type",
            $"The body must be `{StreamedBody.Lines}` or `{StreamedBody.Array}` in UTF-8, without a content encoding");
    }

    private static JsonArray Answers(JsonSerializerOptions json) => new(
        Marked(new() { ["id"] = "orders-to-billing" }, JsonSerializer.SerializeToNode(new AdviseSummary().ResponseExamples[200], json)!),
        Marked(new() { ["id"] = 2, ["line"] = 2 }, JsonSerializer.SerializeToNode(
            Common.Of(400, "Bad Request", BitsDetail, new Fault("/answers/payload", "unknown_unit", BitsDetail, "20 KB")), json)!));

    private static JsonObject Marked(JsonObject mark, JsonNode answer)
    {
        foreach (var (name, value) in answer.AsObject())
            mark[name] = value?.DeepClone();
        return mark;
    }
}
