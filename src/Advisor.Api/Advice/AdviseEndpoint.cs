using Advisor.Engine.Advice;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.Advice;

/// <summary>Ranks styles and technologies for one set of answers.</summary>
public sealed class AdviseEndpoint(AdviceEngine advisor, WhatIfEngine whatIf) : Endpoint<AdviseRequest, AdviceResult>
{
    public override void Configure()
    {
        Post("/v1/advice");
        Description(b => b.WithName("advise").WithTags("Advice"));
    }

    public override Task<AdviceResult> ExecuteAsync(AdviseRequest req, CancellationToken ct) =>
        Task.FromResult(new AdviceResult(advisor.Advise(JsonAnswers.Of(advisor.RuleSet, req.Body.Answers), ct), req.ToView(), whatIf));
}
