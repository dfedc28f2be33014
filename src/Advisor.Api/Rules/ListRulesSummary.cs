using Advisor.Api.OpenApi;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>What the description of the API says of ListRules.</summary>
public sealed class ListRulesSummary : Summary<ListRulesEndpoint>
{
    public ListRulesSummary()
    {
        Summary = "List the rules";
        Description = "Every rule in short, by id. " + Common.Tag;
        Responses[200] = "The rules.";
        ResponseExamples[200] = new RulesResponse(Common.RuleSet,
            [new("many-receivers", [new(EffectKind.Favours, "publish-subscribe", 5)], "Any number of receivers may come and go.")]);
    }
}
