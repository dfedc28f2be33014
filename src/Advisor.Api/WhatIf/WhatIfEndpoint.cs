using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Api.WhatIf;

/// <summary>Tells what comes first for each combination of some answers.</summary>
public sealed class WhatIfEndpoint(RuleSet ruleSet, WhatIfEngine engine) : Endpoint<WhatIfRequest, WhatIfResult>
{
    public override void Configure()
    {
        Post("/v1/what-if");
        Description(b => b.WithName("whatIf").WithTags("What-if"));
    }

    public override Task<WhatIfResult> ExecuteAsync(WhatIfRequest req, CancellationToken ct) =>
        Task.FromResult(new WhatIfResult(engine, ruleSet, JsonAnswers.Of(ruleSet, req.Body.Answers), VaryReader.Read(ruleSet, req.Body.Vary).Variations));
}
