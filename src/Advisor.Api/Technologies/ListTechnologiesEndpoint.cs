using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>Lists the technologies.</summary>
public sealed class ListTechnologiesEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Tagged<TechnologiesResponse>>
{
    public override void Configure()
    {
        Get("/v1/technologies");
        Description(b => b.WithName("listTechnologies").WithTags("Knowledge"));
    }

    public override Task<Tagged<TechnologiesResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(new Tagged<TechnologiesResponse>(TechnologiesResponse.Of(ruleSet)));
}
