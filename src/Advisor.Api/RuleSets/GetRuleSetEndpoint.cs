using Advisor.Engine.Knowledge;

namespace Advisor.Api.RuleSets;

/// <summary>Tells which rules the service runs on.</summary>
public sealed class GetRuleSetEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Tagged<RuleSetResponse>>
{
    public override void Configure()
    {
        Get("/v1/ruleset");
        Description(b => b.WithName("getRuleSet").WithTags("Knowledge"));
    }

    public override Task<Tagged<RuleSetResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(new Tagged<RuleSetResponse>(RuleSetResponse.Of(ruleSet)));
}
