using System.Net;
using System.Text.Json.Nodes;
using Advisor.Api.Http.Shape;
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
            "POST /v1/advice",
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
}
