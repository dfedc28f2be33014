using Advisor.Engine.Knowledge;

namespace Advisor.Api.Styles;

/// <summary>Tells one style with all that belongs to it.</summary>
public sealed class GetStyleEndpoint(RuleSet ruleSet) : Endpoint<ByIdRequest, Results<Tagged<StyleResponse>, UnknownId>>
{
    public override void Configure()
    {
        Get("/v1/styles/{id}");
        Description(b => b.WithName("getStyle").WithTags("Knowledge"));
    }

    public override Task<Results<Tagged<StyleResponse>, UnknownId>> ExecuteAsync(ByIdRequest req, CancellationToken ct) =>
        Task.FromResult<Results<Tagged<StyleResponse>, UnknownId>>(ruleSet.FindStyle(req.Id) is { } style
            ? new Tagged<StyleResponse>(StyleResponse.Of(style, ruleSet))
            : new UnknownId("style", req.Id, ruleSet.Styles.Select(known => known.Id)));
}
