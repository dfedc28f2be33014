using Advisor.Engine.Knowledge;

namespace Advisor.Api.Practices;

/// <summary>Tells one practice.</summary>
public sealed class GetPracticeEndpoint(RuleSet ruleSet) : Endpoint<ByIdRequest, Results<Tagged<PracticeResponse>, UnknownId>>
{
    public override void Configure()
    {
        Get("/v1/practices/{id}");
        Description(b => b.WithName("getPractice").WithTags("Knowledge"));
    }

    public override Task<Results<Tagged<PracticeResponse>, UnknownId>> ExecuteAsync(ByIdRequest req, CancellationToken ct) =>
        Task.FromResult<Results<Tagged<PracticeResponse>, UnknownId>>(ruleSet.FindPractice(req.Id) is { } practice
            ? new Tagged<PracticeResponse>(PracticeResponse.Of(practice, ruleSet))
            : new UnknownId("practice", req.Id, ruleSet.Practices.Select(known => known.Id)));
}
