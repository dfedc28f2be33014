using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.WhatIf;

/// <summary>Tells why one of two ranks above the other.</summary>
public sealed class CompareEndpoint(RuleSet ruleSet, WhatIfEngine engine, WorkBudget budget)
    : Endpoint<CompareRequest, Results<Ok<ComparisonResponse>, TooMuch>>
{
    private const string Less = "ask with `/v1/counterfactuals` for fewer changes";

    public override void Configure()
    {
        Post("/v1/comparisons");
        Description(b => b.WithName("compare").WithTags("What-if"));
    }

    public override Task<Results<Ok<ComparisonResponse>, TooMuch>> ExecuteAsync(CompareRequest req, CancellationToken ct)
    {
        var answers = JsonAnswers.Of(ruleSet, req.Body.Answers);
        var (a, b) = (req.Body.A.GetString()!, req.Body.B.GetString()!);
        return Task.FromResult<Results<Ok<ComparisonResponse>, TooMuch>>(
            budget.TrySearch(end => engine.Compare(answers, a, b, end), Less, ct, out var found, out var tooMuch)
                ? TypedResults.Ok(ComparisonResponse.Of(ruleSet, answers, found))
                : tooMuch);
    }
}
