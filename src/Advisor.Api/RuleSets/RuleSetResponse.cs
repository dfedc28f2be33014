using Advisor.Engine.Knowledge;

namespace Advisor.Api.RuleSets;

/// <summary>Which rules the service runs on, and how many parts they have.</summary>
/// <param name="Ruleset">Their version and digest.</param>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Styles">How many styles there are.</param>
/// <param name="Technologies">How many technologies there are.</param>
/// <param name="Practices">How many practices there are.</param>
/// <param name="Rules">How many rules there are.</param>
/// <param name="Tensions">How many tensions there are.</param>
public sealed record RuleSetResponse(
    RuleSetName Ruleset, int Questions, int Styles, int Technologies, int Practices, int Rules, int Tensions) : IOfRuleSet
{
    internal static RuleSetResponse Of(RuleSet ruleSet) => new(
        RuleSetName.Of(ruleSet), ruleSet.Questions.Length, ruleSet.Styles.Length, ruleSet.Technologies.Length, ruleSet.Practices.Length,
        ruleSet.Rules.Length, ruleSet.Tensions.Length);
}
