using System.Text.Json.Nodes;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Every single other answer that changes what comes first.</summary>
/// <param name="Ruleset">The rules that say so.</param>
/// <param name="Answers">The answers as understood: numbers in base units (bytes, messages a second, milliseconds).</param>
/// <param name="Base">What comes first now.</param>
/// <param name="TippingPoints">In the order of the questionnaire, of its options and of each axis; empty: no other answer to a single question would change
/// the choice.</param>
public sealed record TippingPointsResponse(
    RuleSetName Ruleset, JsonObject Answers, OutcomeResponse Base, IReadOnlyList<TippingPointResponse> TippingPoints) : IOfRuleSet
{
    internal static TippingPointsResponse Of(RuleSet ruleSet, AnswerSet answers, TippingPoints found) => new(
        RuleSetName.Of(ruleSet), JsonAnswers.Write(answers), OutcomeResponse.Of(found.Base),
        [.. found.Points.Select(p => TippingPointResponse.Of(p, found.Base))]);
}
