using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.WhatIf;

/// <summary>Finds what would have to be different for something to come first.</summary>
public sealed class CounterfactualsEndpoint(RuleSet ruleSet, WhatIfEngine engine, WorkBudget budget)
    : Endpoint<CounterfactualsRequest, Results<Ok<CounterfactualsResponse>, TooMuch>>
{
    private const string Less = "lower `max_changes`, or put questions that will not change into `fixed`";

    public override void Configure()
    {
        Post("/v1/counterfactuals");
        Description(b => b.WithName("counterfactuals").WithTags("What-if"));
    }

    public override Task<Results<Ok<CounterfactualsResponse>, TooMuch>> ExecuteAsync(CounterfactualsRequest req, CancellationToken ct)
    {
        var answers = JsonAnswers.Of(ruleSet, req.Body.Answers);
        var target = TargetReader.Read(ruleSet, req.Body.Target).Id;
        var held = FixedReader.Read(ruleSet, req.Body.Fixed).Questions;
        var changes = MaxChangesReader.Read(req.Body.MaxChanges).Changes;
        return Task.FromResult<Results<Ok<CounterfactualsResponse>, TooMuch>>(
            budget.TrySearch(end => engine.Counterfactuals(answers, target, held, changes, end), Less, ct, out var found, out var tooMuch)
                ? TypedResults.Ok(CounterfactualsResponse.Of(ruleSet, answers, target, changes, found))
                : tooMuch);
    }
}
