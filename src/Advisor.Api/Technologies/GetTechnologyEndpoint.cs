using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>Tells one technology with its facts.</summary>
public sealed class GetTechnologyEndpoint(RuleSet ruleSet) : Endpoint<ByIdRequest, Results<Tagged<TechnologyResponse>, UnknownId>>
{
    public override void Configure()
    {
        Get("/v1/technologies/{id}");
        Description(b => b.WithName("getTechnology").WithTags("Knowledge"));
    }

    public override Task<Results<Tagged<TechnologyResponse>, UnknownId>> ExecuteAsync(ByIdRequest req, CancellationToken ct) =>
        Task.FromResult<Results<Tagged<TechnologyResponse>, UnknownId>>(ruleSet.FindTechnology(req.Id) is { } technology
            ? new Tagged<TechnologyResponse>(TechnologyResponse.Of(technology, ruleSet))
            : new UnknownId("technology", req.Id, ruleSet.Technologies.Select(known => known.Id)));
}
