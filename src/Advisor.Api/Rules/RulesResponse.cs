using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>All rules.</summary>
/// <param name="Ruleset">The rules that they belong to.</param>
/// <param name="Rules">By id.</param>
public sealed record RulesResponse(RuleSetName Ruleset, IReadOnlyList<RuleItemResponse> Rules) : IOfRuleSet
{
    internal static RulesResponse Of(RuleSet ruleSet) => new(RuleSetName.Of(ruleSet), [.. ruleSet.Rules.Select(RuleItemResponse.Of)]);
}
