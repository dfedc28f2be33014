using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>Lists the rules.</summary>
public sealed class ListRulesEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Tagged<RulesResponse>>
{
    public override void Configure()
    {
        Get("/v1/rules");
        Description(b => b.WithName("listRules").WithTags("Knowledge"));
    }

    public override Task<Tagged<RulesResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(new Tagged<RulesResponse>(RulesResponse.Of(ruleSet)));
}
