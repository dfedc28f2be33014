using System.Net;
using System.Text;
using System.Text.Json;

namespace Advisor.Api.Tests;

/// <summary>What came back.</summary>
public sealed record Reply(HttpStatusCode Status, string? MediaType, byte[] Bytes, HttpResponseMessage Message)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;

    public string? ETag => Message.Headers.ETag?.ToString();

    /// <summary>The faults as <c>pointer code suggestion</c>.</summary>
    public string[] Faults => [.. Json.GetProperty("errors").EnumerateArray().Select(e =>
        $"{e.GetProperty("pointer").GetString()} {e.GetProperty("code").GetString()} {(e.TryGetProperty("suggestion", out var s) ? s.GetString() : "")}".TrimEnd())];

    /// <summary>The answers of a batch, line by line.</summary>
    public JsonElement[] Lines => [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    /// <summary>The answers of a batch in short: <c>id: advice</c> or <c>id: line status pointer code</c>.</summary>
    public string[] Outcomes => [.. (MediaType == "application/json" ? [.. Json.EnumerateArray()] : Lines).Select(Outcome)];

    /// <summary>Holds the reply to what every problem promises.</summary>
    public Reply ShouldBeProblem(int status)
    {
        ((int)Status).ShouldBe(status, Text);
        MediaType.ShouldBe("application/problem+json");
        Json.GetProperty("status").GetInt32().ShouldBe(status);
        Json.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        Json.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        Json.GetProperty("ruleset").GetProperty("digest").GetString().ShouldStartWith("sha256:");
        Text.ShouldNotContain("System.");
        Text.ShouldNotContain("Advisor.");
        Text.ShouldNotContain("   at ");
        return this;
    }

    private static string Outcome(JsonElement answer)
    {
        var id = answer.TryGetProperty("id", out var given) ? $"{given.GetRawText()}: " : "";
        if (!answer.TryGetProperty("line", out var line))
            return $"{id}{(answer.TryGetProperty("styles", out _) ? "advice" : "nothing")}";
        var faults = answer.GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("pointer").GetString()} {e.GetProperty("code").GetString()}");
        return $"{id}{line} {answer.GetProperty("status")} {string.Join('|', faults)}".TrimEnd();
    }
}
