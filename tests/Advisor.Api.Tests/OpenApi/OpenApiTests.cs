using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Advisor.Api.Http.Shape;
using Advisor.Api.Publication;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.OpenApi;

public sealed class OpenApiTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    /// <summary>With <c>ADVISOR_UPDATE_GOLDEN=1</c> the file is rewritten instead.</summary>
    [Fact]
    public async Task Document_is_the_one_checked_in()
    {
        var served = (await api.GetAsync("/openapi/v1.json")).Text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var golden = Path.Combine(Repository.Root, "openapi.json");
        if (Environment.GetEnvironmentVariable("ADVISOR_UPDATE_GOLDEN") == "1")
            await File.WriteAllTextAsync(golden, served);

        JsonNode.DeepEquals(JsonNode.Parse(served), JsonNode.Parse(await File.ReadAllTextAsync(golden)))
            .ShouldBeTrue("openapi.json is another one; if the change is meant, run the tests with ADVISOR_UPDATE_GOLDEN=1 and check it in");
    }

    [Fact]
    public async Task Document_is_served_as_yaml_too()
    {
        (await api.GetAsync("/openapi/v1.yaml")).Text.ShouldStartWith("openapi: '3.1");
    }

    [Fact]
    public async Task Document_holds_every_operation_and_nothing_else()
    {
        var paths = JsonNode.Parse((await api.GetAsync("/openapi/v1.json")).Text)!["paths"]!.AsObject();

        var described = paths.SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}"));

        described.Order(StringComparer.Ordinal).ShouldBe(
        [
            "GET /health/live", "GET /health/ready", "GET /v1/practices", "GET /v1/practices/{id}", "GET /v1/questionnaire", "GET /v1/rules",
            "GET /v1/rules/{id}", "GET /v1/ruleset", "GET /v1/styles", "GET /v1/styles/{id}", "GET /v1/technologies", "GET /v1/technologies/{id}",
            "POST /v1/advice", "POST /v1/advice/batch", "POST /v1/comparisons", "POST /v1/counterfactuals", "POST /v1/tipping-points", "POST /v1/what-if",
        ]);
    }

    [Fact]
    public void Every_endpoint_has_a_summary()
    {
        var endpoints = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.SelectMany(e => e.Metadata.OfType<EndpointType>()).ToList();

        endpoints.ShouldNotBeEmpty();
        foreach (var endpoint in endpoints)
            api.Services.GetService(typeof(Summary<>).MakeGenericType(endpoint.Type)).ShouldNotBeNull(endpoint.Type.Name);
    }

    [Fact]
    public async Task Swagger_page_is_there_and_the_root_leads_to_it()
    {
        var root = await api.GetAsync("/");

        root.Status.ShouldBe(HttpStatusCode.Found);
        root.Message.Headers.Location!.ToString().ShouldBe("/swagger");
        (await api.GetAsync("/swagger/index.html")).MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Document_describes_the_tag_and_the_304_of_every_read()
    {
        foreach (var (path, operations) in (await PathsAsync()).Where(p => p.Key.StartsWith("/v1/", StringComparison.Ordinal) && p.Value!["get"] is not null))
        {
            var responses = operations!["get"]!["responses"]!;
            responses["304"].ShouldNotBeNull(path);
            responses["304"]!["content"].ShouldBeNull(path);
            foreach (var status in (string[])["200", "304"])
                responses[status]!["headers"]!["ETag"]!["schema"]!["type"]!.GetValue<string>().ShouldBe("string", path);
        }
    }

    [Fact]
    public async Task Document_says_of_every_operation_that_unknown_parameters_are_refused()
    {
        foreach (var (path, operations) in await PathsAsync())
            foreach (var (_, operation) in operations!.AsObject())
                operation!["responses"]!["400"].ShouldNotBeNull(path);
    }

    [Fact]
    public async Task Document_bounds_what_is_bounded()
    {
        var document = JsonNode.Parse((await api.GetAsync("/openapi/v1.json")).Text)!;
        var parameters = document["paths"]!["/v1/advice"]!["post"]!["parameters"]!.AsArray();
        var answers = document["components"]!["schemas"]!["Answers"]!["properties"]!;

        foreach (var name in (string[])["styles", "technologies"])
            parameters.Single(p => p!["name"]!.GetValue<string>() == name)!["schema"]!.ToJsonString().ShouldBe("""{"maximum":1000,"minimum":1,"type":"integer"}""");
        foreach (var (question, most) in (Dictionary<string, decimal>)new() { ["payload"] = 1e18m, ["rate"] = 1e12m, ["latency"] = 1e13m })
        {
            var forms = answers[question]!["oneOf"]!.AsArray();
            forms[0]!["maximum"]!.GetValue<decimal>().ShouldBe(most);
            forms[1]!["maxLength"]!.GetValue<int>().ShouldBe(64);
            Regex.IsMatch("1.5e3 KiB", forms[1]!["pattern"]!.GetValue<string>()).ShouldBeTrue();
            Regex.IsMatch("a lot", forms[1]!["pattern"]!.GetValue<string>()).ShouldBeFalse();
            Regex.IsMatch("-1 KB", forms[1]!["pattern"]!.GetValue<string>()).ShouldBeFalse();
        }
    }

    /// <summary>The body of the example, and the parameters that would give the other examples.</summary>
    [Theory]
    [InlineData("post", "/v1/advice", "/v1/advice", """{"answers":{"timing":"asnyc","ordring":"none"}}""", 400)]
    [InlineData("post", "/v1/advice", "/v1/advice", "413", 413)]
    [InlineData("get", "/v1/styles", "/v1/styles?verbose=true", null, 400)]
    [InlineData("get", "/v1/styles/{id}", "/v1/styles/in-proces", null, 404)]
    public async Task Document_examples_of_problems_are_what_the_service_says(string verb, string path, string sent, string? body, int status)
    {
        var example = (await PathsAsync())[path]![verb]!["responses"]![$"{status}"]!["content"]!["application/problem+json"]!["examples"]!["example"]!["value"]!;

        var reply = verb == "get" ? await api.GetAsync(sent) : await api.AdviseAsync(body == "413" ? new string(' ', 65_537) : body!);

        var said = JsonNode.Parse(reply.ShouldBeProblem(status).Text)!;
        said["ruleset"] = example["ruleset"]!.DeepClone();
        said.ToJsonString().ShouldBe(example.ToJsonString());
    }

    [Fact]
    public async Task Document_example_of_advice_is_made_of_what_there_is()
    {
        var example = (await PathsAsync())["/v1/advice"]!["post"]!["responses"]!["200"]!["content"]!["application/json"]!["examples"]!["example"]!["value"]!;
        var ruleSet = api.Services.GetRequiredService<Editions>().Current.RuleSet;

        foreach (var style in example["styles"]!.AsArray())
        {
            ruleSet.FindStyle(style!["id"]!.GetValue<string>()).ShouldNotBeNull();
            foreach (var technology in style["technologies"]!.AsArray().Concat(style["ruled_out_technologies"]!.AsArray()))
                ruleSet.FindTechnology(technology!["id"]!.GetValue<string>()).ShouldNotBeNull(technology.ToJsonString());
            foreach (var practice in style["practices"]!.AsArray())
                ruleSet.FindPractice(practice!["id"]!.GetValue<string>())?.Name.ShouldBe(practice["name"]!.GetValue<string>());
            foreach (var practice in style["practices"]!.AsArray().Select(p => p!["id"]!).Concat(style["failure_modes"]!.AsArray().SelectMany(m => m!["practices"]!.AsArray())))
                ruleSet.FindPractice(practice!.GetValue<string>()).ShouldNotBeNull(practice.ToJsonString());
        }
        foreach (var question in example["next_questions"]!.AsArray())
            ruleSet.FindQuestion(question!["id"]!.GetValue<string>()).ShouldNotBeNull(question.ToJsonString());
    }

    private async Task<JsonObject> PathsAsync() => JsonNode.Parse((await api.GetAsync("/openapi/v1.json")).Text)!["paths"]!.AsObject();
}
