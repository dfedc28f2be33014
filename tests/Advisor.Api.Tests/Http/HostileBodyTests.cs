using System.Text;

namespace Advisor.Api.Tests.Http;

/// <summary>Whatever is sent, the answer is a problem of the caller's, the same in Development and in Production.</summary>
public sealed class HostileBodyTests(ApiFixture production, DevelopmentFixture development) : IClassFixture<ApiFixture>, IClassFixture<DevelopmentFixture>
{
    public static TheoryData<string, int, string> Bodies()
    {
        static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
        return new()
        {
            { Repeat("[", 30_000), 400, "too_deep" },
            { Repeat("{\"a\":", 10_000), 400, "too_deep" },
            { "{\"answers\":{\"payload\":" + Repeat("[", 20) + Repeat("]", 20) + "}}", 400, "too_deep" },
            { "{\"answers\":{\"payload\":" + Repeat("9", 60_000) + "}}", 400, "out_of_range" },
            { "{\"answers\":{\"payload\":0." + Repeat("1", 60_000) + "}}", 400, "not_a_number" },
            { "{\"answers\":{\"payload\":1e-99999}}", 200, "" },
            { "{\"answers\":{\"payload\":1e999999999999}}", 400, "out_of_range" },
            { "{\"answers\":{\"payload\":\"1e999999999 KB\"}}", 400, "" },
            { "{\"answers\":{\"payload\":\"" + Repeat("9", 60_000) + "\"}}", 400, "" },
            { "{\"answers\":{\"timing\":\"" + Repeat("a", 60_000) + "\"}}", 400, "unknown_option" },
            { "{\"answers\":{\"" + Repeat("a", 60_000) + "\":1}}", 400, "name_too_long" },
            { "{\"answers\":{\"timing\":\"" + Repeat("a", 1_000_000) + "\"}}", 413, "too_large" },
            { Repeat(" ", 1_000_000) + "{}", 413, "too_large" },
            { "{\"answers\":{\"timing\":\"\\ud800\"}}", 400, "malformed" },
            { "{\"answers\":{\"timing\":\"\\udc00\\ud800\"}}", 400, "malformed" },
            { "{\"answers\":{\"\\ud800\":1}}", 400, "malformed" },
            { "{\"answers\":{\"timing\":\"\\u0000\"}}", 400, "unknown_option" },
            { "{\"answers\":{\"timing\":\"`${7*7}`\\n<script>\"}}", 400, "unknown_option" },
            { "{\"answers\":{\"__proto__\":{}}}", 400, "unknown_question" },
            { "{\"answers\":{\"platform\":[" + Repeat("\"aws\",", 9_000) + "\"aws\"]}}", 400, "duplicate" },
            { "{\"answers\":{" + Repeat("\"x\":1,", 9_000) + "\"x\":1}}", 400, "duplicate_member" },
            { "{\"answers\":{\"timing\":tru}}", 400, "malformed" },
            { "{\"answers\"", 400, "malformed" },
            { "\0", 400, "malformed" },
            { "{\"answers\":{}}{\"answers\":{}}", 400, "malformed" },
            { "\uFEFF{\"answers\":{}}", 200, "" },
        };
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Advise_hostile_body_is_the_callers_problem(string body, int status, string code)
    {
        var reply = await production.AdviseAsync(body);
        var other = await development.AdviseAsync(body);

        ((int)reply.Status).ShouldBe(status, reply.Text[..Math.Min(300, reply.Text.Length)]);
        other.Text.ShouldBe(reply.Text);
        if (status == 200)
            return;
        reply.ShouldBeProblem(status);
        reply.Json.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe(code == "" ? reply.Json.GetProperty("errors")[0].GetProperty("code").GetString() : code);
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0xFF, 0xFE, 0x7D })]
    [InlineData(new byte[] { 0x22, 0xC0, 0xAF, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 })]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00 })]
    public async Task Advise_body_that_is_not_utf8_is_malformed(byte[] body)
    {
        var reply = (await production.AdviseAsync(body)).ShouldBeProblem(400);

        reply.Faults.ShouldBe([" malformed"]);
        (await development.AdviseAsync(body)).Text.ShouldBe(reply.Text);
    }

    [Fact]
    public async Task Advise_utf16_body_is_refused()
    {
        var reply = await production.AdviseAsync(Encoding.Unicode.GetBytes("""{"answers":{}}"""));

        reply.ShouldBeProblem(400);
    }

    /// <summary>Every kind of value in every place of the request.</summary>
    [Fact]
    public async Task Advise_any_value_in_any_place_never_fails_the_service()
    {
        string[] values = ["null", "true", "0", "-0", "1e308", "\"\"", "\" \"", "\"null\"", "[]", "[[]]", "{}", "[null]", "[{}]", "[1]", "[true]", "\"1 KB KB\"", "\"/s\"", "\"٣\""];
        string[] places = ["timing", "payload", "rate", "latency", "platform", "in_use", "failures", "nothing"];
        string[] bodies =
        [
            .. values,
            .. values.Select(v => $"{{\"answers\":{v}}}"),
            .. places.SelectMany(p => values.Select(v => $"{{\"answers\":{{\"{p}\":{v}}}}}")),
        ];

        foreach (var body in bodies)
        {
            var reply = await production.AdviseAsync(body);
            ((int)reply.Status).ShouldBeOneOf(200, 400);
            if ((int)reply.Status == 400)
                reply.ShouldBeProblem(400).Faults.ShouldNotBeEmpty(body);
        }
    }
}
