using Advisor.Engine.Knowledge;

namespace Advisor.Api.Styles;

/// <summary>A communication style with all that belongs to it.</summary>
/// <param name="Ruleset">The rules that it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Order">1 is the simplest; the last resort when styles tie.</param>
/// <param name="FailureModes">How each way to fail shows in this style.</param>
/// <param name="Technologies">Ids of the technologies that implement it.</param>
/// <param name="Practices">Ids of the practices that suit it.</param>
/// <param name="Rules">Ids of the rules that speak of it.</param>
public sealed record StyleResponse(
    RuleSetName Ruleset, string Id, string Name, string Summary, int Order, IReadOnlyList<FailureModeResponse> FailureModes,
    IReadOnlyList<string> Technologies, IReadOnlyList<string> Practices, IReadOnlyList<string> Rules) : IOfRuleSet
{
    internal static StyleResponse Of(Style style, RuleSet ruleSet) => new(
        RuleSetName.Of(ruleSet), style.Id, style.Name, style.Summary, style.Order,
        [.. style.FailureModes.Select(FailureModeResponse.Of)],
        [.. ruleSet.Technologies.Where(t => t.Styles.Contains(style.Id)).Select(t => t.Id)],
        [.. ruleSet.Practices.Where(p => p.Styles.Contains(style.Id)).Select(p => p.Id)],
        [.. ruleSet.Rules.Where(r => r.Effects.Any(e => e.Target == style.Id)).Select(r => r.Id)]);
}
