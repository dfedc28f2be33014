using Advisor.Engine.Knowledge;

namespace Advisor.Api.Practices;

/// <summary>All practices.</summary>
/// <param name="Ruleset">The rules that they belong to.</param>
/// <param name="Practices">By id.</param>
public sealed record PracticesResponse(RuleSetName Ruleset, IReadOnlyList<PracticeItemResponse> Practices) : IOfRuleSet
{
    internal static PracticesResponse Of(RuleSet ruleSet) =>
        new(RuleSetName.Of(ruleSet), [.. ruleSet.Practices.Select(PracticeItemResponse.Of)]);
}
