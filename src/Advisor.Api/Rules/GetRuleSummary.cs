using Advisor.Api.OpenApi;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>What the description of the API says of GetRule.</summary>
public sealed class GetRuleSummary : Summary<GetRuleEndpoint>
{
    public GetRuleSummary()
    {
        Summary = "Read one rule";
        Description = "A rule with its conditions, effects and sources. " + Common.Tag;
        Params["id"] = "The id of the rule.";
        Responses[200] = "The rule.";
        ResponseExamples[200] = new RuleResponse(Common.RuleSet, "many-receivers", [new("fan_out", ["many"], null, null, null, null)], [], [],
            [new(EffectKind.Favours, "publish-subscribe", 5)], [], "Any number of receivers may come and go.",
            [new SourceResponse("Enterprise Integration Patterns", "https://www.enterpriseintegrationpatterns.com/", null, null)]);
        ResponseExamples[404] = Common.Of(404, "Not Found", "There is no rule `many-receiver`",
            new Fault("/id", FaultCodes.UnknownId, "There is no rule `many-receiver`", "many-receivers", "path"));
    }
}
