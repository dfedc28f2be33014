using System.Net;
using Advisor.Api.Http;

namespace Advisor.Api.Tests.Knowledge;

public sealed class KnowledgeTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    public static TheoryData<string> Paths() =>
    [
        "/v1/questionnaire", "/v1/styles", "/v1/styles/call", "/v1/technologies", "/v1/technologies/sqs", "/v1/practices",
        "/v1/practices/retry", "/v1/rules", "/v1/rules/outcome-awaited", "/v1/ruleset",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_names_the_rule_set_in_body_and_tag(string path)
    {
        var reply = await api.GetAsync(path);

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.MediaType.ShouldBe("application/json");
        var ruleset = reply.Json.GetProperty("ruleset");
        ruleset.GetProperty("version").GetString().ShouldBe("1.2.3");
        reply.ETag.ShouldBe($"\"{ruleset.GetProperty("digest").GetString()}-{Build.Id}\"");
        (await api.GetAsync(path)).Text.ShouldBe(reply.Text);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_what_the_caller_has_already_is_304(string path)
    {
        var tag = (await api.GetAsync(path)).ETag!;

        foreach (var known in (string[])[tag, $"W/{tag}", $"\"other\", {tag}", "*"])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            var reply = await api.SendAsync(request);

            reply.Status.ShouldBe(HttpStatusCode.NotModified, known);
            reply.Bytes.ShouldBeEmpty();
            reply.ETag.ShouldBe(tag);
        }
    }

    [Fact]
    public async Task Get_what_another_build_gave_is_200()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/styles");
        request.Headers.TryAddWithoutValidation("If-None-Match", (await api.GetAsync("/v1/styles")).ETag!.Replace(Build.Id, "0123456789ab"));

        (await api.SendAsync(request)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("nonsense")]
    public async Task Get_what_the_caller_has_not_is_200(string known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/styles");
        request.Headers.TryAddWithoutValidation("If-None-Match", known);

        (await api.SendAsync(request)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Head_is_answered_like_get(string path)
    {
        var reply = await api.SendAsync(new(HttpMethod.Head, path));

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.ETag.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/v1/styles/cal", "There is no style `cal`", "call")]
    [InlineData("/v1/technologies/SQS", "There is no technology `SQS`", "sqs")]
    [InlineData("/v1/practices/retyr", "There is no practice `retyr`", "retry")]
    [InlineData("/v1/rules/outcome_awaited", "There is no rule `outcome_awaited`", "outcome-awaited")]
    [InlineData("/v1/rules/something-else-altogether", "There is no rule `something-else-altogether`", null)]
    public async Task Get_unknown_id_is_404_with_the_nearest(string path, string detail, string? suggestion)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");

        var reply = await api.SendAsync(request);

        reply.ShouldBeProblem(404);
        reply.Json.GetProperty("detail").GetString().ShouldBe(detail);
        reply.Faults.ShouldBe([$"/id unknown_id {suggestion}".TrimEnd()]);
        reply.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Get_questionnaire_lists_questions_with_options()
    {
        var questions = (await api.GetAsync("/v1/questionnaire")).Json.GetProperty("questions");

        questions[0].GetRawText().ShouldBe(
            """{"id":"timing","ask":"Does the caller wait?","type":"choice","options":[{"id":"sync","meaning":"it blocks"},{"id":"async","meaning":"it carries on"}]}""");
        questions.EnumerateArray().Select(q => q.GetProperty("type").GetString())
            .ShouldBe(["choice", "choice", "bytes", "per_second", "milliseconds", "choices", "choices", "technologies"]);
        questions[2].GetProperty("options").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Get_styles_lists_the_simplest_first()
    {
        var styles = (await api.GetAsync("/v1/styles")).Json.GetProperty("styles");

        styles.EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldBe(["call", "queue", "log"]);
    }

    [Fact]
    public async Task Get_style_tells_what_belongs_to_it()
    {
        var style = (await api.GetAsync("/v1/styles/queue")).Json;

        style.GetProperty("order").GetInt32().ShouldBe(2);
        style.GetProperty("technologies").GetRawText().ShouldBe("""["service-bus","sqs"]""");
        style.GetProperty("rules").GetRawText().ShouldBe("""["carries-on","fear-of-loss","no-time-to-queue","outcome-awaited"]""");
        style.GetProperty("failure_modes").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task Get_technology_tells_its_facts_with_source_and_date()
    {
        var technology = (await api.GetAsync("/v1/technologies/sqs")).Json;

        technology.GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "max_message").GetRawText().ShouldBe(
            """{"id":"max_message","type":"bytes","meaning":"the largest message","amount":1048576,"note":"no set-up","source":{"title":"Quotas","url":"https://example.org/quotas","as_of":"2026-08-20"}}""");
        technology.GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "browser").GetProperty("options").GetRawText()
            .ShouldBe("""["false"]""");
        technology.GetProperty("poor_for").GetRawText().ShouldBe("""["streams"]""");
        technology.GetProperty("rules").GetRawText().ShouldBe("""["sqs-waits"]""");
    }

    [Fact]
    public async Task Get_practice_tells_when_it_is_advised()
    {
        var practice = (await api.GetAsync("/v1/practices/retry")).Json;

        practice.GetProperty("when").GetRawText().ShouldBe("""[[{"question":"timing","any_of":["sync"]}],[{"question":"latency","below":1000}]]""");
        practice.GetProperty("conflicts_with").GetRawText().ShouldBe("""["give-up"]""");
        practice.GetProperty("rules").GetRawText().ShouldBe("""["outcome-awaited"]""");
    }

    [Fact]
    public async Task Get_rule_tells_conditions_effects_and_sources()
    {
        var awaited = (await api.GetAsync("/v1/rules/outcome-awaited")).Json;
        var tooLarge = (await api.GetAsync("/v1/rules/message-too-large")).Json;

        awaited.GetProperty("when").GetRawText().ShouldBe("""[{"question":"timing","any_of":["sync"]}]""");
        awaited.GetProperty("effects")[0].GetRawText().ShouldBe("""{"effect":"favours","target":"call","weight":4}""");
        awaited.GetProperty("sources").GetArrayLength().ShouldBe(2);
        tooLarge.GetProperty("where").GetRawText().ShouldBe("""[{"fact":"max_message","below_answer":"payload"}]""");
        tooLarge.GetProperty("effects").GetRawText().ShouldBe("""[{"effect":"rules-out"}]""");
    }

    [Fact]
    public async Task Get_ruleset_counts_its_parts()
    {
        var ruleset = (await api.GetAsync("/v1/ruleset")).Json;

        ruleset.GetProperty("questions").GetInt32().ShouldBe(8);
        ruleset.GetProperty("styles").GetInt32().ShouldBe(3);
        ruleset.GetProperty("technologies").GetInt32().ShouldBe(4);
        ruleset.GetProperty("rules").GetInt32().ShouldBe(10);
    }
}
