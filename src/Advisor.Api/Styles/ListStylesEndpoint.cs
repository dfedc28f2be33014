using Advisor.Engine.Knowledge;

namespace Advisor.Api.Styles;

/// <summary>Lists the styles.</summary>
public sealed class ListStylesEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Tagged<StylesResponse>>
{
    public override void Configure()
    {
        Get("/v1/styles");
        Description(b => b.WithName("listStyles").WithTags("Knowledge"));
    }

    public override Task<Tagged<StylesResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(new Tagged<StylesResponse>(StylesResponse.Of(ruleSet)));
}
