using Advisor.Engine.Knowledge;

namespace Advisor.Api.Health;

/// <summary>Tells that the process answers.</summary>
public sealed class LiveEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Ok<HealthResponse>>
{
    public override void Configure()
    {
        Get("/health/live");
        Description(b => b.WithName("getLiveness").WithTags("Health"));
    }

    public override Task<Ok<HealthResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(TypedResults.Ok(new HealthResponse("live", RuleSetName.Of(ruleSet))));
}
