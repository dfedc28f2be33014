using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace Advisor.Api.Tests;

/// <summary>A limit of work that is met reaches the reply, and what is said all the same is right.</summary>
public sealed class UnprovenTests : IDisposable
{
    private const int Questions = 28;

    private readonly RulesCopy rules = new();

    public void Dispose() => rules.Dispose();

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public async Task Counterfactuals_of_more_options_than_are_combined_are_not_complete(int options, bool isComplete)
    {
        Ask("  - { id: features, ask: What is wanted?, type: choices, options: { " + Listed(options, n => $"f{n}: it can do {n}") + " } }\n",
            Listed(options, n => Rule($"wants-{n}", $"features: f{n}", "favours: { log: 1 }"), ""));

        var reply = await PostAsync("counterfactuals",
            """{"answers":{"timing":"async"},"target":{"style":"log"},"fixed":["timing","ordering","payload","rate","latency","failures"],"max_changes":1}""");

        reply.GetProperty("complete").GetBoolean().ShouldBe(isComplete);
        var found = reply.GetProperty("counterfactuals").EnumerateArray().Select(c => c.GetProperty("changes").EnumerateArray().Single().GetProperty("to")).ToList();
        found.Count.ShouldBe(792); // the queue has 4: any five of twelve
        found.ShouldAllBe(to => to.GetArrayLength() == 5);
    }

    [Fact]
    public async Task Counterfactuals_without_the_question_of_too_many_options_are_complete()
    {
        Ask("  - { id: features, ask: What is wanted?, type: choices, options: { " + Listed(13, n => $"f{n}: it can do {n}") + " } }\n",
            Listed(13, n => Rule($"wants-{n}", $"features: f{n}", "favours: { log: 1 }"), ""));

        var reply = await PostAsync("counterfactuals", """{"answers":{"timing":"async"},"target":{"style":"log"},"fixed":["features"],"max_changes":1}""");

        reply.GetProperty("complete").GetBoolean().ShouldBeTrue();
        reply.GetProperty("counterfactuals").GetArrayLength().ShouldBe(1); // a total order
    }

    [Fact]
    public async Task Comparison_of_more_sets_than_are_weighed_does_not_claim_that_none_is_smaller()
    {
        Ask(Listed(Questions, n => $"  - {{ id: q{n}, ask: What of {n}?, type: choice, options: {{ x: it is, y: it is not }} }}\n", ""),
            Listed(Questions / 2, n => Rule($"pair-{n}", $"q{n}: x, q{n + (Questions / 2)}: x", "favours: { call: 1 }"), ""));

        var reply = await PostAsync("comparisons", $$$"""{"answers":{"timing":"async",{{{Listed(Questions, n => $"\"q{n}\":\"x\"")}}}},"a":"call","b":"queue"}""");

        reply.GetProperty("ahead").GetString().ShouldBe("call");
        reply.GetProperty("forcing_proven").GetBoolean().ShouldBeFalse();
        var forcing = reply.GetProperty("forcing").EnumerateObject().Select(f => f.Name).ToHashSet();
        forcing.Count.ShouldBe(8); // four pairs hold the four of the queue, with the order on their side
        Enumerable.Range(1, Questions / 2).Count(n => forcing.Contains($"q{n}") && forcing.Contains($"q{n + (Questions / 2)}")).ShouldBe(4);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(16, false)]
    public async Task Advice_where_more_sets_of_options_matter_than_are_counted_is_not_proven(int options, bool isProven)
    {
        string[] styles = ["call", "queue", "log"];

        // Each option does something else, so that no two of them are one.
        string Effects(int n) =>
            $"favours: {{ {styles[n % 3]}: {1 + (n % 5)} }}, opposes: {{ {styles[(n + 1 + (n / 3 % 2)) % 3]}: {1 + (n * 3 % 5)} }}";

        Ask("  - { id: features, ask: What is wanted?, type: choices, options: { " + Listed(options, n => $"f{n}: it can do {n}") + " } }\n",
            Listed(options, n => Rule($"wants-{n}", $"features: f{n}", Effects(n)), "")
            + Listed(options - 1, n => Rule($"either-{n}", $"features: [f{n}, f{1 + ((n + 2) % options)}]", $"favours: {{ {styles[n * n % 3]}: {1 + (n % 4)} }}"), ""));

        var reply = await PostAsync("advice", """{"answers":{}}""");

        reply.GetProperty("proven").GetBoolean().ShouldBe(isProven);
        reply.GetProperty("can_win").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var winner in reply.GetProperty("can_win").EnumerateArray())
        {
            var advice = await PostAsync("advice", $$"""{"answers":{{winner.GetProperty("answers").GetRawText()}}}""");
            advice.GetProperty("styles")[0].GetProperty("id").GetString().ShouldBe(winner.GetProperty("id").GetString());
        }
    }

    private static string Listed(int count, Func<int, string> item, string separator = ", ") => string.Join(separator, Enumerable.Range(1, count).Select(item));

    private static string Rule(string id, string when, string effects) =>
        $"  - {{ id: {id}, when: {{ {when} }}, {effects}, because: It is so., sources: [eip] }}\n";

    private void Ask(string questions, string because)
    {
        rules.Append("questionnaire.yaml", questions);
        var text = File.ReadAllText(Path.Combine(rules.Folder, "rules.yaml"));
        rules.Write("rules.yaml", text.Replace("tensions:", because + "tensions:", StringComparison.Ordinal));
    }

    private async Task<JsonElement> PostAsync(string path, string body)
    {
        using var api = new ApiFixture();
        using var host = api.WithWebHostBuilder(b => b.UseSetting("Rules:Folder", rules.Folder).UseSetting("Limits:SearchSeconds", "300").UseSetting("Limits:Seconds", "300"));
        using var client = host.CreateClient();
        using var response = await client.PostAsync($"/v1/{path}", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
