using Advisor.Engine.Knowledge;

namespace Advisor.Api.Styles;

/// <summary>All styles.</summary>
/// <param name="Ruleset">The rules that they belong to.</param>
/// <param name="Styles">The simplest first.</param>
public sealed record StylesResponse(RuleSetName Ruleset, IReadOnlyList<StyleItemResponse> Styles) : IOfRuleSet
{
    internal static StylesResponse Of(RuleSet ruleSet) => new(RuleSetName.Of(ruleSet), [.. ruleSet.Styles.Select(StyleItemResponse.Of)]);
}
