using Advisor.Api.Publication;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.Advice;

/// <summary>Ranks styles and technologies for one set of answers.</summary>
public sealed class AdviseEndpoint(AdviceService service, WhatIfEngine whatIf) : Endpoint<AdviseRequest, AdviceResult>
{
    public override void Configure()
    {
        Post("/v1/advice");
        Description(b => b.WithName("advise").WithTags("Advice").WithMetadata(new FastPath(
            (context, json) => context.GetEdition().Get<AdviseFastPath>().TryServe(context, json))));
    }

    public override Task<AdviceResult> ExecuteAsync(AdviseRequest req, CancellationToken ct) =>
        Task.FromResult(new AdviceResult(
            service.Advisor.Advise(JsonAnswers.Of(service.RuleSet, req.Body.Answers), ct), req.ToView(), service.Writer, whatIf));
}
