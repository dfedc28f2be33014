using Advisor.Engine.Knowledge;

namespace Advisor.Api.Practices;

/// <summary>Lists the practices.</summary>
public sealed class ListPracticesEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Tagged<PracticesResponse>>
{
    public override void Configure()
    {
        Get("/v1/practices");
        Description(b => b.WithName("listPractices").WithTags("Knowledge"));
    }

    public override Task<Tagged<PracticesResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(new Tagged<PracticesResponse>(PracticesResponse.Of(ruleSet)));
}
