using System.Net;
using Advisor.Api.Health;
using Advisor.Api.Publication;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.Health;

public sealed class HealthTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Live_answers_as_soon_as_the_process_does()
    {
        var reply = await api.GetAsync("/health/live");

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.Json.GetProperty("status").GetString().ShouldBe("live");
    }

    [Fact]
    public async Task Ready_answers_once_a_first_advice_was_given()
    {
        var reply = await api.GetAsync("/health/ready");
        for (var attempt = 0; attempt < 100 && reply.Status != HttpStatusCode.OK; attempt++)
        {
            reply.ShouldBeProblem(503);
            await Task.Delay(50);
            reply = await api.GetAsync("/health/ready");
        }

        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.Json.GetProperty("status").GetString().ShouldBe("ready");
        reply.Json.GetProperty("ruleset").GetProperty("version").GetString().ShouldBe("1.2.3");
    }

    [Fact]
    public async Task Ready_before_the_first_advice_is_not()
    {
        var editions = api.Services.GetRequiredService<Editions>();
        var endpoint = new ReadyEndpoint(editions.Current.RuleSet, new Readiness(), editions);

        var result = await endpoint.ExecuteAsync(CancellationToken.None);

        result.Result.ShouldBeOfType<NotReady>();
    }
}
