using System.Net;
using System.Text;

namespace Advisor.Api.Tests.Advice.Batch;

/// <summary>Many sets of answers at once: each gets what it would get alone, whatever is wrong with the others.</summary>
public sealed class BatchTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Good = """{"answers":{}}""";

    [Theory]
    [InlineData("")]
    [InlineData("?detail=full")]
    [InlineData("?detail=brief&styles=1&technologies=1")]
    public async Task Batch_a_line_gets_the_bytes_that_it_gets_alone(string query)
    {
        string[] bodies =
        [
            Good, """{"answers":{"timing":"async","payload":"20 KB"}}""", """ { "answers": { "platform": ["aws", "azure"], "rate": 1.50 } } """,
            """{"answers":{"timing":"sync","ordering":null,"payload":"1.5 MiB"}}""",
        ];

        var lines = (await api.AdviseBatchAsync(string.Join('\n', bodies), query)).Text.Split('\n');

        lines.Length.ShouldBe(bodies.Length + 1);
        foreach (var (body, line) in bodies.Zip(lines))
            line.ShouldBe((await api.AdviseAsync(body, query)).Text);
    }

    [Theory]
    [InlineData("""{"answers":{"ordring":1,"timing":"x","a":{},"payload":-1},"zzz":1}""")]
    [InlineData("""{"answers":null}""")]
    [InlineData("""{"answers":{"timing":"sync","ordring":1,"timing":"sync"},"zzz":1}""")]
    [InlineData("""{"answers":{"platform":["aws","azur"]}}""")]
    public async Task Batch_a_line_has_the_faults_that_it_has_alone(string body)
    {
        var line = (await api.AdviseBatchAsync(body)).Lines.ShouldHaveSingleItem();

        line.GetProperty("errors").GetRawText().ShouldBe((await api.AdviseAsync(body)).Json.GetProperty("errors").GetRawText());
        line.EnumerateObject().Select(m => m.Name).ShouldBe(["line", "type", "title", "status", "detail", "errors", "ruleset"]);
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("\"\"")]
    [InlineData("17")]
    [InlineData("-1.50e3")]
    [InlineData("\"\\u00e4 \\\" \\n ß\"")]
    [InlineData("123456789012345678901234567890")]
    public async Task Batch_id_comes_back_as_it_was(string id)
    {
        var alone = (await api.AdviseAsync(Good)).Text;

        var reply = await api.AdviseBatchAsync("""{"id":ID,"answers":{}}""".Replace("ID", id) + "\n" + """{"answers":{"timing":1},"id":ID}""".Replace("ID", id));

        var lines = reply.Text.Split('\n');

        lines[0].ShouldBe($"{{\"id\":{id},{alone[1..]}");
        lines[1].ShouldStartWith($"{{\"id\":{id},\"line\":2,\"type\":");
    }

    [Theory]
    [InlineData("{", "2 400  malformed")]
    [InlineData("{'answers':{}}", "2 400  malformed")]
    [InlineData("""{"answers":{}} x""", "2 400  malformed")]
    [InlineData("""{"answers":{}}{"answers":{}}""", "2 400  malformed")]
    [InlineData("""{"answers":{},"id":"\ud800"}""", "2 400 /id malformed")]
    [InlineData("null", "2 400  required")]
    [InlineData("[]", "2 400  wrong_type")]
    [InlineData("[{\"answers\":{}}]", "2 400  wrong_type")]
    [InlineData("\"text\"", "2 400  wrong_type")]
    [InlineData("{}", "2 400 /answers required")]
    [InlineData("""{"id":1}""", "1: 2 400 /answers required")]
    [InlineData("""{"id":1,"answers":[]}""", "1: 2 400 /answers wrong_type")]
    [InlineData("""{"id":1,"answers":{"ordring":1}}""", "1: 2 400 /answers/ordring unknown_question")]
    [InlineData("""{"id":1,"answers":{},"detail":"full"}""", "1: 2 400 /detail unknown_member")]
    [InlineData("""{"Id":1,"answers":{}}""", "2 400 /Id unknown_member")]
    [InlineData("""{"id":true,"answers":{}}""", "2 400 /id wrong_type")]
    [InlineData("""{"id":{},"answers":{"timing":1}}""", "2 400 /id wrong_type|/answers/timing wrong_type")]
    [InlineData("""{"id":[1],"answers":{}}""", "2 400 /id wrong_type")]
    [InlineData("""{"id":null,"answers":{}}""", "advice")]
    [InlineData("""{"id":1,"id":2,"answers":{}}""", "2 400 /id duplicate_member")]
    [InlineData("""{"id":1,"answers":{},"answers":{}}""", "1: 2 400 /answers duplicate_member")]
    [InlineData("""{"id":1,"answers":{"a":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}}""", "2 400 /answers/a/0/0/0/0/0/0/0/0/0/0/0/0/0/0 too_deep")]
    [InlineData("\0", "2 400  malformed")]
    [InlineData("\uFEFF{\"answers\":{}}", "2 400  malformed")]
    public async Task Batch_a_bad_line_fails_alone(string bad, string outcome)
    {
        var reply = await api.AdviseBatchAsync($"{Good}\n{bad}\n{Good}\n");

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.MediaType.ShouldBe("application/x-ndjson");
        reply.Outcomes.ShouldBe(["advice", outcome, "advice"]);
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0xFF, 0xFE, 0x7D })]
    [InlineData(new byte[] { 0x22, 0xC0, 0xAF, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 })]
    public async Task Batch_a_line_that_is_not_utf8_fails_alone(byte[] bad)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes($"{Good}\n"), .. bad, .. Encoding.UTF8.GetBytes($"\n{Good}")];

        (await api.AdviseBatchAsync(body)).Outcomes.ShouldBe(["advice", "2 400  malformed", "advice"]);
    }

    [Theory]
    [InlineData(65_536, "advice")]
    [InlineData(65_537, "2 413  too_large")]
    [InlineData(1_000_000, "2 413  too_large")]
    public async Task Batch_a_line_up_to_the_limit_is_taken(int bytes, string outcome)
    {
        var line = Good.PadRight(bytes);

        (await api.AdviseBatchAsync($"{Good}\n{line}\n{Good}")).Outcomes.ShouldBe(["advice", outcome, "advice"]);
        (await api.AdviseBatchAsync($"[{Good},{line},{Good}]", type: "application/json")).Outcomes.ShouldBe(["advice", outcome, "advice"]);
    }

    [Fact]
    public async Task Batch_blank_lines_are_counted_and_get_no_answer()
    {
        var reply = await api.AdviseBatchAsync($"\n \t\r\n{{\n\n{Good}\r\n\r\n{{\r\n\n");

        reply.Outcomes.ShouldBe(["3 400  malformed", "advice", "7 400  malformed"]);
    }

    [Theory]
    [InlineData("", "application/x-ndjson", "")]
    [InlineData("\n\n \n", "application/x-ndjson", "")]
    [InlineData("[]", "application/x-ndjson", "")]
    [InlineData(" [ ] ", "application/json", "[]")]
    public async Task Batch_nothing_asked_is_nothing_answered(string body, string accept, string answer)
    {
        var reply = await api.AdviseBatchAsync(body, accept: accept, type: body.Contains('[') ? "application/json" : "application/x-ndjson");

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.MediaType.ShouldBe(accept);
        reply.Text.ShouldBe(answer);
    }

    [Fact]
    public async Task Batch_byte_order_mark_is_passed_over()
    {
        (await api.AdviseBatchAsync($"\uFEFF{Good}\n{Good}")).Outcomes.ShouldBe(["advice", "advice"]);
        (await api.AdviseBatchAsync($"\uFEFF\n{Good}")).Outcomes.ShouldBe(["advice"]);
        (await api.AdviseBatchAsync($"\uFEFF [{Good}]", type: "application/json")).Outcomes.ShouldBe(["advice"]);
    }

    [Fact]
    public async Task Batch_messages_speak_of_the_line_or_element()
    {
        Details(await api.AdviseBatchAsync($"{{\"answers\":\n{{\"answers\":1,\"x\":1}}\n{new string('x', 70_000)}")).ShouldBe(
            ["The line is not JSON: byte 12", "The line has 2 faults", "The line is larger than 65536 bytes"]);
        Details(await api.AdviseBatchAsync("[{\"answers\":\nx}]", type: "application/json")).ShouldBe(["The element is not JSON: line 2, byte 1"]);

        static IEnumerable<string?> Details(Reply reply) => reply.Lines.Select(l => l.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("[A,A]", "advice; advice")]
    [InlineData(" [ \n A , A \n ] \n", "advice; advice")]
    [InlineData("[A,{},A]", "advice; 2 400 /answers required; advice")]
    [InlineData("[A,,A]", "advice; 2 400  required; advice")]
    [InlineData("[A,]", "advice; 2 400  required")]
    [InlineData("[,]", "1 400  required; 2 400  required")]
    [InlineData("[A,{\"answers\":]},A]", "advice; 2 400  malformed; advice")]
    [InlineData("[A,{bad},A]", "advice; 2 400  malformed; advice")]
    [InlineData("[A},A]", "1 400  malformed; advice")]
    [InlineData("[{\"id\":\"],[{\\\"\\\\\",\"answers\":{}},A]", "\"],[{\\\"\\\\\": advice; advice")]
    [InlineData("[A", "advice; 2 400  malformed")]
    [InlineData("[A,", "advice; 2 400  malformed")]
    [InlineData("[A,{\"answers\":", "advice; 2 400  malformed; 3 400  malformed")]
    [InlineData("[A]A", "advice; 2 400  malformed")]
    [InlineData("[A][A]", "advice; 2 400  malformed")]
    public async Task Batch_array_is_answered_element_by_element(string body, string outcomes)
    {
        body = body.Replace("A", Good, StringComparison.Ordinal);

        (await api.AdviseBatchAsync(body, type: "application/json")).Outcomes.ShouldBe(outcomes.Split("; "));
        var array = await api.AdviseBatchAsync(body, accept: "application/json", type: "application/json");
        array.MediaType.ShouldBe("application/json");
        array.Outcomes.ShouldBe(outcomes.Split("; "));
    }

    [Theory]
    [InlineData("", " required")]
    [InlineData(" \n", " required")]
    [InlineData("\uFEFF", " required")]
    [InlineData("{\"answers\":{}}", " wrong_type")]
    [InlineData("null", " wrong_type")]
    [InlineData("x[", " wrong_type")]
    [InlineData("[", " malformed")]
    public async Task Batch_body_that_is_no_array_is_refused(string body, string fault)
    {
        (await api.AdviseBatchAsync(body, type: "application/json")).ShouldBeProblem(400).Faults.ShouldBe([fault]);
    }

    [Theory]
    [InlineData(null, "application/x-ndjson")]
    [InlineData("*/*", "application/x-ndjson")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/x-ndjson, application/json;q=0.5", "application/x-ndjson")]
    public async Task Batch_answers_in_the_form_that_the_caller_likes_best(string? accept, string type)
    {
        var reply = await api.AdviseBatchAsync($"{Good}\n{{", accept: accept);

        reply.MediaType.ShouldBe(type);
        reply.Outcomes.ShouldBe(["advice", "2 400  malformed"]);
    }

    [Theory]
    [InlineData("text/markdown", "application/x-ndjson", "", 406)]
    [InlineData(null, "text/plain", "", 415)]
    [InlineData(null, "application/x-ndjson; charset=utf-16", "", 415)]
    [InlineData(null, "application/x-ndjson", "?detail=fulll&styles=0&colour=red", 400)]
    public async Task Batch_refused_as_a_whole_is_a_problem(string? accept, string type, string query, int status)
    {
        var reply = (await api.AdviseBatchAsync(Good, query, accept, type)).ShouldBeProblem(status);

        reply.Faults.ShouldBe(status == 400 ? ["/colour unknown_parameter", "/detail unknown_value full", "/styles out_of_range"] : []);
        if (status == 415)
            reply.Json.GetProperty("detail").GetString()!.ShouldContain("`application/x-ndjson` or `application/json`");
    }

    [Fact]
    public async Task Batch_thousands_of_lines_come_back_in_order()
    {
        var lines = Enumerable.Range(1, 5_000).Select(i => i % 7 == 0 ? $"{{\"id\":{i}" : $"{{\"id\":{i},\"answers\":{{\"rate\":{i}{(i % 11 == 0 ? ",\"timing\":\"sync\"" : "")}}}}}");

        var reply = await api.AdviseBatchAsync(string.Join('\n', lines), "?detail=brief&styles=1&technologies=1");

        reply.Outcomes.ShouldBe(Enumerable.Range(1, 5_000).Select(i => i % 7 == 0 ? $"{i} 400  malformed" : $"{i}: advice"));
        reply.Lines.Where(l => l.TryGetProperty("answers", out _)).ShouldAllBe(l => l.GetProperty("answers").GetProperty("rate").GetInt32() == l.GetProperty("id").GetInt32());
    }
}
