using Advisor.Api.Rules;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Practices;

/// <summary>What to do beside choosing a style and a technology.</summary>
/// <param name="Ruleset">The rules that it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Why">The reason, in a sentence.</param>
/// <param name="How">How it is done.</param>
/// <param name="When">Alternatives: it is advised when all conditions of any one of them hold. Empty: only rules recommend it.</param>
/// <param name="Styles">Ids of the styles that it suits.</param>
/// <param name="Technologies">Ids of technologies for which it is special; empty: for none in particular.</param>
/// <param name="ConflictsWith">Ids of practices that are not advised beside it.</param>
/// <param name="GoesWith">Ids of practices that it needs or completes.</param>
/// <param name="Rules">Ids of the rules that recommend it.</param>
/// <param name="Sources">Where it is described.</param>
public sealed record PracticeResponse(
    RuleSetName Ruleset, string Id, string Name, string Why, string How, IReadOnlyList<IReadOnlyList<ConditionResponse>> When,
    IReadOnlyList<string> Styles, IReadOnlyList<string> Technologies, IReadOnlyList<string> ConflictsWith, IReadOnlyList<string> GoesWith,
    IReadOnlyList<string> Rules, IReadOnlyList<SourceResponse> Sources) : IOfRuleSet
{
    internal static PracticeResponse Of(Practice practice, RuleSet ruleSet) => new(
        RuleSetName.Of(ruleSet), practice.Id, practice.Name, practice.Why, practice.How,
        [.. practice.When.Select(alternative => (IReadOnlyList<ConditionResponse>)[.. alternative.Select(ConditionResponse.Of)])],
        practice.Styles, practice.Technologies, practice.ConflictsWith, practice.GoesWith,
        [.. ruleSet.Rules.Where(r => r.Recommends.Contains(practice.Id)).Select(r => r.Id)],
        [.. practice.Sources.Select(SourceResponse.Of)]);
}
