using System.Text.Json.Nodes;

namespace Advisor.Api.OpenApi;

/// <summary>What the descriptions of all operations share.</summary>
internal static class Common
{
    /// <summary>The rules of the examples.</summary>
    public static readonly RuleSetName RuleSet = new("1.0.0", "sha256:9f2c41d07b5e86a3c1d8f4b29e6075a3bd14c8e7f062395ab8d1c4e6f7093b52");

    /// <summary>The answers of the examples of what-if.</summary>
    public static JsonObject Event() => new() { ["timing"] = "async", ["interaction"] = "event", ["fan_out"] = "many", ["payload"] = 20_000, ["rate"] = 2_000, ["replay"] = "short" };

    /// <summary>What every read of the knowledge promises.</summary>
    public const string Tag = "The `ETag` changes with the rules and with the service's version; with `If-None-Match` the answer is a 304 as long as both stay.";

    /// <summary>What each status means wherever an endpoint does not say it in its own words.</summary>
    public static readonly IReadOnlyDictionary<int, string> Responses = new Dictionary<int, string>
    {
        [304] = "The caller has it already: the `ETag` is one of `If-None-Match`.",
        [400] = "The request has faults; every one is listed.",
        [404] = "There is nothing of this id; the nearest one is suggested.",
        [406] = "The answer does not come in a form that the caller accepts.",
        [408] = "The body did not arrive in time.",
        [413] = "The body is too large.",
        [415] = "The body is not JSON in UTF-8.",
    };

    /// <summary>The example of a problem.</summary>
    public static Problem Problem(int status) => status switch
    {
        400 => Of(400, "Bad Request", "There is no parameter `verbose`",
            new Fault("/verbose", FaultCodes.UnknownParameter, "There is no parameter `verbose`", In: "query")),
        404 => Of(404, "Not Found", "There is no style `event-strem`",
            new Fault("/id", FaultCodes.UnknownId, "There is no style `event-strem`", "event-stream", "path")),
        406 => Of(406, "Not Acceptable", "The answer comes as `application/json` only"),
        408 => Of(408, "Request Timeout", StatusProblems.Detail(408)),
        413 => Of(413, "Payload Too Large", "The body is larger than 65536 bytes",
            new Fault("", FaultCodes.TooLarge, "The body is larger than 65536 bytes")),
        415 => Of(415, "Unsupported Media Type", "The body must be `application/json` in UTF-8, without a content encoding"),
        503 => Of(503, "Service Unavailable", StatusProblems.Detail(503)),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>A problem of the examples.</summary>
    public static Problem Of(int status, string title, string detail, params Fault[] faults) =>
        new("about:blank", title, status, detail, faults, RuleSet);
}
