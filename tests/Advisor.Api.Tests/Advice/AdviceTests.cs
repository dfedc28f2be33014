using System.Net;
using System.Text.Json;

namespace Advisor.Api.Tests.Advice;

public sealed class AdviceTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Advise_members_come_in_the_order_of_the_contract()
    {
        var advice = (await api.AdviseAsync("""{"answers":{"timing":"async","payload":"20 KB"}}""")).Json;

        Names(advice).ShouldBe(["ruleset", "answers", "summary", "styles", "ruled_out", "can_win", "tensions", "next_questions", "proven"]);
        Names(advice.GetProperty("ruleset")).ShouldBe(["version", "digest"]);
        Names(advice.GetProperty("styles")[0]).ShouldBe(
            ["id", "name", "rank", "score", "fit", "range", "settled", "reasons", "technologies", "ruled_out_technologies", "practices", "failure_modes"]);
        Names(advice.GetProperty("styles")[0].GetProperty("technologies")[0]).ShouldBe(["id", "name", "rank", "score", "fit", "range", "settled", "reasons"]);
        Names(advice.GetProperty("styles")[0].GetProperty("reasons")[0]).ShouldBe(["rule", "effect", "weight", "because", "answers", "sources"]);
        Names(advice.GetProperty("styles")[0].GetProperty("failure_modes")[0]).ShouldBe(["mode", "shows_as", "detected_by", "practices", "residual"]);
    }

    [Fact]
    public async Task Advise_ranks_the_styles_with_their_reasons()
    {
        var styles = (await api.AdviseAsync("""{"answers":{"timing":"async"}}""")).Json.GetProperty("styles");

        styles.EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldBe(["queue", "call", "log"]);
        styles[0].GetProperty("rank").GetInt32().ShouldBe(1);
        styles[0].GetProperty("score").GetInt32().ShouldBe(4);
        styles[0].GetProperty("fit").GetDecimal().ShouldBe(0.72m);
        styles[0].GetProperty("reasons").GetRawText().ShouldBe("""
            [{"rule":"carries-on","effect":"favours","weight":4,"because":"A queue keeps the message until somebody takes it.","answers":["timing"],"sources":[{"title":"Enterprise Integration Patterns","url":"https://www.enterpriseintegrationpatterns.com/"}]}]
            """.Trim());
    }

    [Fact]
    public async Task Answers_come_back_in_base_units_and_in_the_order_of_the_questionnaire()
    {
        var advice = await api.AdviseAsync(
            """{"answers":{"platform":["azure","aws"],"latency":"5 min","rate":"60/min","payload":"1.50 KiB","timing":"async","ordering":null}}""");

        advice.Json.GetProperty("answers").GetRawText().ShouldBe("""{"timing":"async","payload":1536,"rate":1,"latency":300000,"platform":["aws","azure"]}""");
    }

    [Theory]
    [InlineData("""{"answers":{"payload":20000}}""", """{"answers":{"payload":"20 KB"}}""")]
    [InlineData("""{"answers":{"timing":"async"}}""", """{"answers":{"\u0074iming":"\u0061sync"}}""")]
    [InlineData("""{"answers":{"payload":20000.00}}""", """{"answers":{"payload":2e4}}""")]
    [InlineData("""{"answers":{"timing":"async","rate":5}}""", """ { "answers" : { "rate" : 5.0, "timing" : "async", "latency": null } } """)]
    [InlineData("""{"answers":{"platform":["aws","azure"]}}""", """{"answers":{"platform":["azure","aws"]}}""")]
    public async Task Advise_the_same_answers_give_the_same_bytes(string one, string other)
    {
        var first = await api.AdviseAsync(one, "?detail=full");
        var second = await api.AdviseAsync(other, "?detail=full");

        first.Status.ShouldBe(HttpStatusCode.OK);
        second.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task Advise_no_answers_leaves_everything_open()
    {
        var advice = (await api.AdviseAsync("""{"answers":{}}""")).Json;

        advice.GetProperty("answers").EnumerateObject().ShouldBeEmpty();
        advice.GetProperty("styles").GetArrayLength().ShouldBe(3);
        advice.GetProperty("next_questions").GetArrayLength().ShouldBeGreaterThan(0);
        Names(advice.GetProperty("next_questions")[0]).ShouldBe(["id", "ask", "gain"]);
        advice.GetProperty("can_win")[0].GetRawText().ShouldBe("""{"id":"call","answers":{}}""");
    }

    [Fact]
    public async Task Advise_ruled_out_says_why_and_has_no_weight()
    {
        var advice = (await api.AdviseAsync("""{"answers":{"rate":"5k/s","payload":"2 MiB"}}""")).Json;

        var ruledOut = advice.GetProperty("ruled_out")[0];
        ruledOut.GetProperty("id").GetString().ShouldBe("call");
        Names(ruledOut.GetProperty("reasons")[0]).ShouldBe(["rule", "effect", "because", "answers", "sources"]);
        ruledOut.GetProperty("reasons")[0].GetProperty("effect").GetString().ShouldBe("rules-out");
        var queue = advice.GetProperty("styles").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "queue");
        queue.GetProperty("ruled_out_technologies")[0].GetProperty("reasons")[0].GetProperty("because").GetString()
            .ShouldBe("Amazon SQS takes 1 MiB, not 2 MiB.");
    }

    [Fact]
    public async Task Advise_every_style_ruled_out_names_the_conflict()
    {
        var reply = await api.AdviseAsync("""{"answers":{"rate":5000,"latency":5}}""");

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.Json.GetProperty("styles").GetArrayLength().ShouldBe(0);
        reply.Json.GetProperty("conflicts").GetRawText().ShouldBe("""[{"answers":["rate","latency"]}]""");
        reply.Json.GetProperty("relaxations").EnumerateArray().Select(r => r.GetProperty("answers").GetRawText()).ShouldBe(["""["rate"]""", """["latency"]"""]);
    }

    [Fact]
    public async Task Advise_answers_in_tension_are_named()
    {
        var advice = (await api.AdviseAsync("""{"answers":{"latency":5,"timing":"async"}}""")).Json;

        advice.GetProperty("tensions").GetRawText()
            .ShouldBe("""[{"id":"fast-and-late","answers":["timing","latency"],"detail":"Who carries on is seldom in a hurry."}]""");
    }

    [Fact]
    public async Task Advise_feared_failures_come_first()
    {
        var advice = (await api.AdviseAsync("""{"answers":{"failures":["response","omission"]}}""")).Json;

        advice.GetProperty("styles")[0].GetProperty("failure_modes").EnumerateArray().Select(f => f.GetProperty("mode").GetString())
            .ShouldBe(["omission", "response", "crash", "timing", "arbitrary"]);
    }

    [Fact]
    public async Task Advise_practices_say_why()
    {
        var advice = (await api.AdviseAsync("""{"answers":{"timing":"sync"}}""")).Json;

        advice.GetProperty("styles")[0].GetProperty("practices").GetRawText()
            .ShouldBe("""[{"id":"retry","name":"Retry","because":"Faults pass."}]""");
    }

    [Fact]
    public async Task Detail_brief_leaves_out_reasons_practices_and_failure_modes()
    {
        var reply = await api.AdviseAsync("""{"answers":{"timing":"async","rate":5000}}""", "?detail=brief");

        Names(reply.Json.GetProperty("styles")[0]).ShouldBe(
            ["id", "name", "rank", "score", "fit", "range", "settled", "technologies", "ruled_out_technologies"]);
        Names(reply.Json.GetProperty("ruled_out")[0]).ShouldBe(["id", "name"]);
        reply.Text.ShouldNotContain("reasons");
    }

    [Fact]
    public async Task Detail_standard_is_what_comes_unasked()
    {
        const string Body = """{"answers":{"timing":"async"}}""";

        (await api.AdviseAsync(Body, "?detail=standard")).Text.ShouldBe((await api.AdviseAsync(Body)).Text);
    }

    [Fact]
    public async Task Detail_full_adds_the_rules_that_did_not_apply()
    {
        var styles = (await api.AdviseAsync("""{"answers":{"timing":"async","payload":"20 KB"}}""", "?detail=full")).Json.GetProperty("styles");

        Unmet(styles[0]).ShouldBe(
        [
            """{"rule":"fear-of-loss","effect":"favours","weight":1,"question":"failures","answer":null,"condition":"`failures` includes `omission`"}""",
            """{"rule":"no-time-to-queue","effect":"rules-out","question":"latency","answer":null,"condition":"`latency` is below 10 ms"}""",
            """{"rule":"outcome-awaited","effect":"opposes","weight":3,"question":"timing","answer":"async","condition":"`timing` is `sync`"}""",
        ]);
        Unmet(styles[0].GetProperty("technologies")[0]).ShouldContain(
            """{"rule":"message-too-large","effect":"rules-out","question":"payload","answer":20000,"condition":"`payload` is above its `max_message` (1 MiB)"}""");
    }

    [Fact]
    public async Task Styles_and_technologies_cut_the_lists()
    {
        var advice = (await api.AdviseAsync("""{"answers":{"timing":"async"}}""", "?styles=2&technologies=1")).Json;

        advice.GetProperty("styles").GetArrayLength().ShouldBe(2);
        advice.GetProperty("styles")[0].GetProperty("technologies").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Advise_markdown_is_a_decision_record()
    {
        var reply = await api.AdviseAsync("""{"answers":{"timing":"async"}}""", accept: "text/markdown");

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.MediaType.ShouldBe("text/markdown");
        reply.Message.Content.Headers.ContentType!.CharSet.ShouldBe("utf-8");
        reply.Text.ShouldContain("\n# ");
        reply.Text.ShouldContain("## Decision Outcome");
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(m => m.Name)];

    private static string[] Unmet(JsonElement target) => [.. target.GetProperty("not_applied").EnumerateArray().Select(u => u.GetRawText())];
}
