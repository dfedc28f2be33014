using System.Net;

namespace Advisor.Api.Tests.Http;

public sealed class NegotiationTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/*", "text/markdown")]
    [InlineData("TEXT/Markdown", "text/markdown")]
    [InlineData("application/json, text/markdown", "application/json")]
    [InlineData("text/markdown, application/json", "application/json")]
    [InlineData("application/json;q=0.5, text/markdown", "text/markdown")]
    [InlineData("application/json;q=0, */*", "text/markdown")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    public async Task Advise_answers_in_the_form_that_the_caller_likes_best(string? accept, string type)
    {
        var reply = await api.AdviseAsync("""{"answers":{}}""", accept: accept);

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.MediaType.ShouldBe(type);
        reply.Message.Headers.Vary.ShouldContain("Accept");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/plain")]
    [InlineData("application/json;q=0")]
    [InlineData("nonsense")]
    public async Task Advise_no_acceptable_form_is_406(string accept)
    {
        var reply = await api.AdviseAsync("""{"answers":{}}""", accept: accept);

        reply.ShouldBeProblem(406);
        reply.Json.GetProperty("detail").GetString().ShouldBe("The answer comes as `application/json` or `text/markdown` only");
    }

    [Fact]
    public async Task Get_no_acceptable_form_is_406()
    {
        (await api.GetAsync("/v1/styles", "text/markdown")).ShouldBeProblem(406);
    }

    [Fact]
    public async Task Advise_fault_is_a_problem_whatever_the_caller_accepts()
    {
        (await api.AdviseAsync("{", accept: "text/markdown")).ShouldBeProblem(400);
    }
}
