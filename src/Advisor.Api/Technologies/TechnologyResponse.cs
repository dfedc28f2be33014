using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>A technology with its facts.</summary>
/// <param name="Ruleset">The rules that it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Vendor">Who makes or specifies it.</param>
/// <param name="Styles">Ids of the styles that it can serve.</param>
/// <param name="Facts">What is known of it; a fact that is not there is not known.</param>
/// <param name="Strengths">What speaks for it anywhere.</param>
/// <param name="Weaknesses">What speaks against it anywhere.</param>
/// <param name="PoorFor">What it should not be taken for.</param>
/// <param name="Sources">Where the facts come from.</param>
/// <param name="Rules">Ids of the rules that name it; rules that speak of technologies by their facts are not among them.</param>
public sealed record TechnologyResponse(
    RuleSetName Ruleset, string Id, string Name, string Vendor, IReadOnlyList<string> Styles, IReadOnlyList<FactResponse> Facts,
    IReadOnlyList<string> Strengths, IReadOnlyList<string> Weaknesses, IReadOnlyList<string> PoorFor, IReadOnlyList<SourceResponse> Sources,
    IReadOnlyList<string> Rules) : IOfRuleSet
{
    internal static TechnologyResponse Of(Technology technology, RuleSet ruleSet) => new(
        RuleSetName.Of(ruleSet), technology.Id, technology.Name, technology.Vendor, technology.Styles,
        [.. ruleSet.Facts.Where(f => technology.Facts.ContainsKey(f.Id)).Select(f => FactResponse.Of(f, technology.Facts[f.Id]))],
        technology.Strengths, technology.Weaknesses, technology.PoorFor, [.. technology.Sources.Select(SourceResponse.Of)],
        [.. ruleSet.Rules.Where(r => r.Effects.Any(e => e.Target == technology.Id)).Select(r => r.Id)]);
}
