using Advisor.Api.Publication;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Health;

/// <summary>Tells whether the service can be sent requests: the rules are loaded, and have given a first advice.</summary>
public sealed class ReadyEndpoint(RuleSet ruleSet, Readiness readiness, Editions editions)
    : EndpointWithoutRequest<Results<Ok<HealthResponse>, NotReady>>
{
    public override void Configure()
    {
        Get("/health/ready");
        Description(b => b.WithName("getReadiness").WithTags("Health"));
    }

    public override Task<Results<Ok<HealthResponse>, NotReady>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult<Results<Ok<HealthResponse>, NotReady>>(
            readiness.IsReady ? TypedResults.Ok(new HealthResponse("ready", RuleSetName.Of(ruleSet), Refused())) : new NotReady());

    private RefusedRulesResponse? Refused() => editions.Refused is { } rules ? RefusedRulesResponse.Of(rules) : null;
}
