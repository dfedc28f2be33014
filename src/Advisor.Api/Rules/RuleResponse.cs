using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>A rule: when all conditions hold, the effects count.</summary>
/// <param name="Ruleset">The rules that it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="When">Conditions on answers; empty: always.</param>
/// <param name="Where">Conditions on the facts of each technology it speaks of; empty: any.</param>
/// <param name="Within">Ids of the styles inside which it speaks of technologies; empty: every style.</param>
/// <param name="Effects">What it does; empty where it only recommends.</param>
/// <param name="Recommends">Ids of the practices that it recommends.</param>
/// <param name="Because">The reason, in a sentence; words in braces stand for the technology, an answer or a fact.</param>
/// <param name="Sources">Where the reason comes from.</param>
public sealed record RuleResponse(
    RuleSetName Ruleset, string Id, IReadOnlyList<ConditionResponse> When, IReadOnlyList<FactConditionResponse> Where, IReadOnlyList<string> Within,
    IReadOnlyList<EffectResponse> Effects, IReadOnlyList<string> Recommends, string Because, IReadOnlyList<SourceResponse> Sources) : IOfRuleSet
{
    internal static RuleResponse Of(Rule rule, RuleSet ruleSet) => new(
        RuleSetName.Of(ruleSet), rule.Id, [.. rule.When.Select(ConditionResponse.Of)], [.. rule.Where.Select(FactConditionResponse.Of)],
        rule.Within, [.. rule.Effects.Select(EffectResponse.Of)], rule.Recommends, rule.Because, [.. rule.Sources.Select(SourceResponse.Of)]);
}
