using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>Tells one rule in full.</summary>
public sealed class GetRuleEndpoint(RuleSet ruleSet) : Endpoint<ByIdRequest, Results<Tagged<RuleResponse>, UnknownId>>
{
    public override void Configure()
    {
        Get("/v1/rules/{id}");
        Description(b => b.WithName("getRule").WithTags("Knowledge"));
    }

    public override Task<Results<Tagged<RuleResponse>, UnknownId>> ExecuteAsync(ByIdRequest req, CancellationToken ct) =>
        Task.FromResult<Results<Tagged<RuleResponse>, UnknownId>>(ruleSet.FindRule(req.Id) is { } rule
            ? new Tagged<RuleResponse>(RuleResponse.Of(rule, ruleSet))
            : new UnknownId("rule", req.Id, ruleSet.Rules.Select(known => known.Id)));
}
