using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.WhatIf;

/// <summary>Finds the single answers that would change what comes first.</summary>
public sealed class TippingPointsEndpoint(RuleSet ruleSet, WhatIfEngine engine, WorkBudget budget)
    : Endpoint<TippingPointsRequest, Results<Ok<TippingPointsResponse>, TooMuch>>
{
    private const string Less = "vary a few questions with `/v1/what-if`";

    public override void Configure()
    {
        Post("/v1/tipping-points");
        Description(b => b.WithName("tippingPoints").WithTags("What-if"));
    }

    public override Task<Results<Ok<TippingPointsResponse>, TooMuch>> ExecuteAsync(TippingPointsRequest req, CancellationToken ct)
    {
        var answers = JsonAnswers.Of(ruleSet, req.Body.Answers);
        return Task.FromResult<Results<Ok<TippingPointsResponse>, TooMuch>>(
            budget.TrySearch(end => engine.TippingPoints(answers, end), Less, ct, out var found, out var tooMuch)
                ? TypedResults.Ok(TippingPointsResponse.Of(ruleSet, answers, found))
                : tooMuch);
    }
}
