using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;

namespace Advisor.Api.Tests.Http;

public sealed class StatusTests(ApiFixture api, DevelopmentFixture development) : IClassFixture<ApiFixture>, IClassFixture<DevelopmentFixture>
{
    [Theory]
    [InlineData("/v1/nothing")]
    [InlineData("/v1")]
    [InlineData("/v1/styles/a/b")]
    [InlineData("/openapi/v2.json")]
    [InlineData("/v1/styles/%ff")]
    [InlineData("/v1/styles/..%2f..%2fetc")]
    public async Task Get_unknown_address_is_404(string path)
    {
        (await api.GetAsync(path)).ShouldBeProblem(404);
        (await development.GetAsync(path)).ShouldBeProblem(404);
    }

    [Theory]
    [InlineData("GET", "/v1/advice", "POST")]
    [InlineData("DELETE", "/v1/advice", "POST")]
    [InlineData("POST", "/v1/styles", "GET, HEAD")]
    [InlineData("OPTIONS", "/v1/styles", "GET, HEAD")]
    [InlineData("POST", "/openapi/v1.json", "GET, HEAD")]
    [InlineData("DELETE", "/openapi/v1.yaml", "GET, HEAD")]
    [InlineData("POST", "/swagger", "GET, HEAD")]
    [InlineData("POST", "/swagger/index.html", "GET, HEAD")]
    [InlineData("POST", "/", "GET, HEAD")]
    public async Task Send_other_method_is_405_with_the_ones_there_are(string method, string path, string allowed)
    {
        var reply = await api.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        reply.ShouldBeProblem(405);
        string.Join(", ", reply.Message.Content.Headers.Allow.Order()).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("/", 302)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/openapi/v1.yaml", 200)]
    [InlineData("/openapi/v2.json", 404)]
    [InlineData("/swagger", 301)]
    [InlineData("/swagger/index.html", 200)]
    public async Task Head_is_answered_like_get(string path, int status)
    {
        ((int)(await api.GetAsync(path)).Status).ShouldBe(status);
        ((int)(await api.SendAsync(new(HttpMethod.Head, path))).Status).ShouldBe(status);
    }

    [Theory]
    [InlineData("/v1/questionnaire")]
    [InlineData("/v1/styles")]
    [InlineData("/v1/styles/call")]
    [InlineData("/v1/styles/call?id=queue", "id")]
    [InlineData("/v1/technologies")]
    [InlineData("/v1/practices")]
    [InlineData("/v1/rules")]
    [InlineData("/v1/ruleset")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_unknown_parameter_is_400(string path, string name = "page")
    {
        var reply = await api.GetAsync(path.Contains('?') ? path : $"{path}?page=2");

        reply.ShouldBeProblem(400).Faults.ShouldBe([$"/{name} unknown_parameter"]);
        reply.Json.GetProperty("errors")[0].GetProperty("in").GetString().ShouldBe("query");
        reply.ETag.ShouldBeNull();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/jsonp")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Advise_other_media_type_is_415(string? type)
    {
        var content = new ByteArrayContent("""{"answers":{}}"""u8.ToArray());
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);

        (await api.SendAsync(new(HttpMethod.Post, "/v1/advice") { Content = content })).ShouldBeProblem(415);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON;charset=\"UTF-8\"")]
    public async Task Advise_json_in_utf8_is_taken(string type)
    {
        var content = new ByteArrayContent("""{"answers":{}}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        (await api.SendAsync(new(HttpMethod.Post, "/v1/advice") { Content = content })).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Advise_encoded_body_is_415()
    {
        var content = new StringContent("""{"answers":{}}""", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");

        (await api.SendAsync(new(HttpMethod.Post, "/v1/advice") { Content = content })).ShouldBeProblem(415);
    }

    [Fact]
    public async Task Advise_no_body_is_400()
    {
        var reply = await api.SendAsync(new(HttpMethod.Post, "/v1/advice"));

        reply.ShouldBeProblem(400).Faults.ShouldBe([" required"]);
    }

    [Theory]
    [InlineData(65_536, 200)]
    [InlineData(65_537, 413)]
    public async Task Advise_body_at_the_limit_is_taken_and_above_it_not(int bytes, int status)
    {
        var body = """{"answers":{}}""".PadRight(bytes);

        ((int)(await api.AdviseAsync(body)).Status).ShouldBe(status);
        var chunked = new HttpRequestMessage(HttpMethod.Post, "/v1/advice") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        chunked.Headers.TransferEncodingChunked = true;
        ((int)(await api.SendAsync(chunked)).Status).ShouldBe(status);
    }

    [Fact]
    public async Task Advise_body_that_does_not_arrive_is_408()
    {
        using var impatient = api.WithWebHostBuilder(b => b.UseSetting("Limits:Seconds", "0.2"));
        using var client = impatient.CreateClient(new() { AllowAutoRedirect = false }); // redirecting would buffer the body first
        var content = new StreamContent(new NeverEnding());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var response = await client.PostAsync("/v1/advice", content);

        ((int)response.StatusCode).ShouldBe(408);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/v1/styles")]
    [InlineData("/v1/nothing")]
    [InlineData("/health/live")]
    public async Task Every_response_forbids_sniffing(string path)
    {
        (await api.GetAsync(path)).Message.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Theory]
    [InlineData("http://localhost:4200", "http://localhost:4200")]
    [InlineData("http://elsewhere.example", null)]
    public async Task Cors_configured_origin_is_let_in(string origin, string? allowed)
    {
        using var open = api.WithWebHostBuilder(b => b.UseSetting("Cors:Origins:0", "http://localhost:4200"));
        using var client = open.CreateClient();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v1/advice");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await client.SendAsync(preflight);

        (response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null).ShouldBe(allowed);
    }

    [Fact]
    public async Task Cors_is_off_unless_configured()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/styles");
        request.Headers.Add("Origin", "http://localhost:4200");

        (await api.SendAsync(request)).Message.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }
}
