using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Advisor.Api.Tests;

/// <summary>What the README shows is what the service says. A line that is but an ellipsis stands for any number of lines.</summary>
public sealed partial class ReadmeTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Readme_curl_gives_the_answer_that_is_shown()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        var question = Question().Match(readme);
        var shown = Sample().Match(readme).Groups["json"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var reply = await api.AdviseAsync(question.Groups["body"].Value, question.Groups["query"].Value);

        reply.Status.ShouldBe(HttpStatusCode.OK);
        var lines = JsonSerializer.Serialize(reply.Json, Indented).Split('\n');
        var at = 0;
        var skipping = false;
        foreach (var line in shown)
        {
            if (line.Trim() == "…")
            {
                skipping = true;
                continue;
            }

            var found = Array.IndexOf(lines, line, at);
            found.ShouldBeGreaterThanOrEqualTo(0, $"The answer has no line `{line}` here");
            if (!skipping)
                found.ShouldBe(at, $"Before `{line}` the answer has `{lines[at]}`");
            (at, skipping) = (found + 1, false);
        }

        at.ShouldBe(lines.Length);
    }

    [Fact]
    public async Task Readme_counterfactuals_give_every_least_change()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));

        var reply = await api.PostAsync("/v1/counterfactuals", Counterfactuals().Match(readme).Groups["body"].Value);

        reply.Status.ShouldBe(HttpStatusCode.OK, reply.Text);
        reply.Json.GetProperty("complete").GetBoolean().ShouldBeTrue();
        var found = reply.Json.GetProperty("counterfactuals").EnumerateArray().ToList();
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(c => c.GetProperty("changes").GetArrayLength() == 1);
    }

    [GeneratedRegex("""curl -s '?http://localhost:8080/v1/counterfactuals'? .*?-d '(?<body>[^']*)'""", RegexOptions.Singleline)]
    private static partial Regex Counterfactuals();

    [GeneratedRegex("""curl -s '?http://localhost:8080/v1/advice(?<query>\?[^' ]*)?'? .*?-d '(?<body>[^']*)'""", RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex("""```json\n(?<json>\{\n.*?)```""", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
