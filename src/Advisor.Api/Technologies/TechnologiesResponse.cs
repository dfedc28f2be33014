using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>All technologies.</summary>
/// <param name="Ruleset">The rules that they belong to.</param>
/// <param name="Technologies">By id.</param>
public sealed record TechnologiesResponse(RuleSetName Ruleset, IReadOnlyList<TechnologyItemResponse> Technologies) : IOfRuleSet
{
    internal static TechnologiesResponse Of(RuleSet ruleSet) =>
        new(RuleSetName.Of(ruleSet), [.. ruleSet.Technologies.Select(TechnologyItemResponse.Of)]);
}
