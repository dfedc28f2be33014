using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;

namespace Advisor.Api.Tests.WhatIf;

/// <summary>What-if over HTTP on the shipped rules; a few answers are held against advice for the changed answers.</summary>
public sealed class WhatIfTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    private const string Answers = """{"timing":"async","interaction":"event","fan_out":"many","payload":20000,"rate":2000,"ordering":"per-key","replay":"short"}""";

    [Fact]
    public async Task What_if_each_row_is_what_advice_says()
    {
        var reply = await AskAsync("what-if", $$$"""{"answers":{{{Answers}}},"vary":{"replay":"*","rate":[10,"100k/s"],"platform":[["aws"]]}}""");

        reply.GetProperty("answers").GetRawText().ShouldBe(Answers);
        await ShouldBeFirstAsync(JsonNode.Parse(Answers)!.AsObject(), reply.GetProperty("base"));
        var rows = reply.GetProperty("rows").EnumerateArray().ToList();
        rows.Count.ShouldBe(reply.GetProperty("combinations").GetInt32());
        foreach (var row in rows)
        {
            var answers = JsonNode.Parse(Answers)!.AsObject();
            foreach (var answer in row.GetProperty("answers").EnumerateObject())
                answers[answer.Name] = JsonNode.Parse(answer.Value.GetRawText());
            await ShouldBeFirstAsync(answers, row);
            row.GetProperty("changed").GetBoolean().ShouldBe(First(row) != First(reply.GetProperty("base")));
        }
        rows.Select(r => First(r)).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task What_if_regions_of_a_number_cover_the_axis()
    {
        var rows = (await AskAsync("what-if", $$$"""{"answers":{{{Answers}}},"vary":{"rate":"*"}}""")).GetProperty("rows").EnumerateArray().ToList();

        var regions = rows.Select(r => r.GetProperty("regions").GetProperty("rate")).ToList();
        foreach (var (before, next) in regions.Zip(regions.Skip(1)))
            (End(before, "below", "at_most") is var end && end == End(next, "at_least", "above") && end is not null).ShouldBeTrue(next.GetRawText());
    }

    [Fact]
    public async Task What_if_lines_are_the_rows()
    {
        var body = $$$"""{"answers":{{{Answers}}},"vary":{"replay":"*","rate":"*"}}""";

        var whole = await AskAsync("what-if", body);
        var lines = await api.PostAsync("/v1/what-if", body, "application/x-ndjson");

        lines.MediaType.ShouldBe("application/x-ndjson");
        var read = lines.Text.TrimEnd('\n').Split('\n');
        JsonDocument.Parse(read[0]).RootElement.GetProperty("combinations").GetInt32().ShouldBe(read.Length - 1);
        read.Skip(1).ShouldBe(whole.GetProperty("rows").EnumerateArray().Select(r => r.GetRawText()));
    }

    [Fact]
    public async Task What_if_more_rows_than_a_document_holds_are_refused_and_streamed()
    {
        const string Body = """{"answers":{},"vary":{"payload":"*","rate":"*","in_use":"*"}}""";

        var reply = await api.PostAsync("/v1/what-if", Body);
        var lines = await api.PostAsync("/v1/what-if", Body, "application/x-ndjson");

        reply.ShouldBeProblem(400).Faults.ShouldBe(["/vary too_many_rows"]);
        reply.Json.GetProperty("detail").GetString()!.ShouldContain("`Limits:Rows`");
        lines.Status.ShouldBe(HttpStatusCode.OK);
        lines.Text.Count(c => c == '\n').ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task What_if_more_rows_than_can_be_counted_are_refused()
    {
        var questions = (await api.GetAsync("/v1/questionnaire")).Json.GetProperty("questions").EnumerateArray().Select(q => $"\"{q.GetProperty("id").GetString()}\":\"*\"");

        (await api.PostAsync("/v1/what-if", $$$"""{"answers":{},"vary":{{{{string.Join(',', questions)}}}}}""", "application/x-ndjson"))
            .ShouldBeProblem(400).Faults.ShouldBe(["/vary too_many_rows"]);
    }

    [Fact]
    public async Task Tipping_points_turn_the_choice()
    {
        var reply = await AskAsync("tipping-points", $$"""{"answers":{{Answers}}}""");

        var points = reply.GetProperty("tipping_points").EnumerateArray().ToList();
        points.ShouldNotBeEmpty();
        foreach (var point in points)
        {
            await ShouldBeFirstAsync(With(Answers, point), point);
            First(point).ShouldNotBe(First(reply.GetProperty("base")));
        }
        var payload = points.First(p => p.GetProperty("question").GetString() == "payload");
        payload.GetProperty("headroom").GetDecimal().ShouldBeGreaterThan(1);
        payload.GetProperty("text").GetString()!.ShouldEndWith(" times today's payload");
    }

    [Theory]
    [InlineData("""{"technology":"rabbitmq"}""")]
    [InlineData("""{"style":"async-command"}""")]
    public async Task Counterfactuals_put_the_target_first_and_miss_no_single_option(string target)
    {
        var reply = await AskAsync("counterfactuals", $$"""{"answers":{{Answers}},"target":{{target}},"max_changes":1,"fixed":["platform"]}""");

        reply.GetProperty("complete").GetBoolean().ShouldBeTrue();
        var id = reply.GetProperty("target").GetString()!;
        var found = new List<string>();
        foreach (var change in reply.GetProperty("counterfactuals").EnumerateArray().Select(c => c.GetProperty("changes")[0]))
        {
            (await FirstAsync(With(Answers, change))).Split(' ').ShouldContain(id, change.GetRawText());
            found.Add($"{change.GetProperty("question").GetString()} {change.GetProperty("to").GetRawText().Trim('"')}");
        }
        foreach (var question in (await api.GetAsync("/v1/questionnaire")).Json.GetProperty("questions").EnumerateArray().Where(q => q.GetProperty("type").GetString() == "choice"))
        {
            foreach (var option in question.GetProperty("options").EnumerateArray().Select(o => o.GetProperty("id").GetString()!))
            {
                var answers = JsonNode.Parse(Answers)!.AsObject();
                answers[question.GetProperty("id").GetString()!] = option;
                (await FirstAsync(answers)).Split(' ').Contains(id).ShouldBe(found.Contains($"{question.GetProperty("id").GetString()} {option}"), option);
            }
        }
    }

    [Fact]
    public async Task Counterfactuals_of_what_is_first_need_no_change()
    {
        var first = (await FirstAsync(JsonNode.Parse(Answers)!.AsObject())).Split(' ')[0];

        var reply = await AskAsync("counterfactuals", $$$"""{"answers":{{{Answers}}},"target":{"style":"{{{first}}}"}}""");

        reply.GetProperty("counterfactuals").GetRawText().ShouldBe("""[{"changes":[]}]""");
        reply.GetProperty("max_changes").GetInt32().ShouldBe(3);
    }

    [Theory]
    [InlineData("publish-subscribe", "event-stream")]
    [InlineData("rabbitmq", "apache-kafka")]
    public async Task Comparison_adds_up(string a, string b)
    {
        var reply = await AskAsync("comparisons", $$"""{"answers":{{Answers}},"a":"{{a}}","b":"{{b}}"}""");

        reply.GetProperty("contributions").EnumerateArray().Sum(c => c.GetProperty("points").GetInt32()).ShouldBe(reply.GetProperty("gap").GetInt32());
        new[] { reply.GetProperty("ahead").GetString(), reply.GetProperty("behind").GetString() }.ShouldBe([a, b], ignoreOrder: true);
        reply.GetProperty("swaps_complete").GetBoolean().ShouldBeTrue();
        reply.TryGetProperty("forcing", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("what-if", ""","vary":{"replay":"*"}""")]
    [InlineData("tipping-points", "")]
    [InlineData("counterfactuals", ""","target":{"technology":"rabbitmq"}""")]
    [InlineData("comparisons", ""","a":"rabbitmq","b":"apache-kafka" """)]
    public async Task Ask_again_gives_the_same_bytes_and_names_the_rules(string path, string more)
    {
        var body = $$"""{"answers":{{Answers}}{{more}}}""";

        var reply = await api.PostAsync($"/v1/{path}", body);

        (await api.PostAsync($"/v1/{path}", body)).Text.ShouldBe(reply.Text);
        reply.Json.GetProperty("ruleset").GetProperty("digest").GetString()!.ShouldStartWith("sha256:");
    }

    [Fact]
    public async Task Search_that_takes_too_long_is_refused()
    {
        using var hasty = api.WithWebHostBuilder(b => b.UseSetting("Limits:SearchSeconds", "0.01"));
        using var client = hasty.CreateClient();

        using var response = await client.PostAsync("/v1/counterfactuals",
            new StringContent("""{"answers":{},"target":{"style":"event-stream"},"max_changes":5}""", System.Text.Encoding.UTF8, "application/json"));

        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        problem.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("too_much_work");
        problem.GetProperty("detail").GetString()!.ShouldContain("max_changes");
    }

    [Fact]
    public async Task Decision_record_names_what_would_turn_it()
    {
        var record = (await api.AdviseAsync($$"""{"answers":{{Answers}}}""", accept: "text/markdown")).Text;

        record.ShouldContain(" is answered with “never”: publish-subscribe with ");
        record.ShouldContain(" times today's): ");
    }

    private async Task<JsonElement> AskAsync(string path, string body)
    {
        var reply = await api.PostAsync($"/v1/{path}", body);
        reply.Status.ShouldBe(HttpStatusCode.OK, reply.Text);
        return reply.Json;
    }

    private static JsonObject With(string answers, JsonElement change)
    {
        var changed = JsonNode.Parse(answers)!.AsObject();
        var to = change.TryGetProperty("example", out var example) ? example : change.GetProperty("to");
        changed[change.GetProperty("question").GetString()!] = JsonNode.Parse(to.GetRawText());
        return changed;
    }

    private async Task ShouldBeFirstAsync(JsonObject answers, JsonElement outcome) => First(outcome).ShouldBe(await FirstAsync(answers), answers.ToJsonString());

    private async Task<string> FirstAsync(JsonObject answers)
    {
        var styles = (await api.AdviseAsync(new JsonObject { ["answers"] = answers }.ToJsonString(), "?detail=brief&styles=1&technologies=1")).Json.GetProperty("styles");
        if (styles.GetArrayLength() == 0)
            return " ";
        var technologies = styles[0].GetProperty("technologies");
        return $"{styles[0].GetProperty("id").GetString()} {(technologies.GetArrayLength() > 0 ? technologies[0].GetProperty("id").GetString() : "")}";
    }

    private static string First(JsonElement outcome) => $"{Text(outcome, "style")} {Text(outcome, "technology")}";

    private static string? Text(JsonElement outcome, string name) => outcome.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static decimal? End(JsonElement region, string one, string other) =>
        region.TryGetProperty(one, out var end) || region.TryGetProperty(other, out end) ? end.GetDecimal() : null;
}
