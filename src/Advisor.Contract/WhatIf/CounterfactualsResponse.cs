using System.Text.Json.Nodes;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>All least changes that put something first.</summary>
/// <param name="Ruleset">The rules that say so.</param>
/// <param name="Answers">The answers as understood: numbers in base units (bytes, messages a second, milliseconds).</param>
/// <param name="Target">The id of the style or technology that is to come first.</param>
/// <param name="MaxChanges">How many answers could change together.</param>
/// <param name="Counterfactuals">The fewest changes first, then in the order of the questionnaire. A single one without changes: it is first already.</param>
/// <param name="Complete">Whether none is missing; with none found, it is proven that nothing within `max_changes` would do. False, which is rare: a
/// limit of work was met.</param>
public sealed record CounterfactualsResponse(
    RuleSetName Ruleset, JsonObject Answers, string Target, int MaxChanges, IReadOnlyList<CounterfactualResponse> Counterfactuals, bool Complete) : IOfRuleSet
{
    internal static CounterfactualsResponse Of(RuleSet ruleSet, AnswerSet answers, string target, int maxChanges, Counterfactuals found) => new(
        RuleSetName.Of(ruleSet), JsonAnswers.Write(answers), target, maxChanges, [.. found.Found.Select(CounterfactualResponse.Of)], found.IsComplete);
}
