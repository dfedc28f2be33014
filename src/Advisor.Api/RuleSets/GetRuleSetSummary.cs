using Advisor.Api.OpenApi;

namespace Advisor.Api.RuleSets;

/// <summary>What the description of the API says of GetRuleSet.</summary>
public sealed class GetRuleSetSummary : Summary<GetRuleSetEndpoint>
{
    public GetRuleSetSummary()
    {
        Summary = "Read which rules are in force";
        Description = "Version and digest of the rules, and how many parts they have. " + Common.Tag;
        Responses[200] = "The rules in force.";
        ResponseExamples[200] = new RuleSetResponse(Common.RuleSet, 34, 8, 63, 60, 300, 20);
    }
}
