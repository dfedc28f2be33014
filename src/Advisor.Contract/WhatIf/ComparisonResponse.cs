using System.Text.Json.Nodes;
using Advisor.Contract.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Why one of two ranks above the other.</summary>
/// <param name="Ruleset">The rules that say so.</param>
/// <param name="Answers">The answers as understood: numbers in base units (bytes, messages a second, milliseconds).</param>
/// <param name="Ahead">The id of the style or technology that ranks above; the first asked for where both are ruled out. Where two technologies share no style,
/// or one of the two is a style, a technology stands for the best-ranked style that it serves.</param>
/// <param name="Behind">The id of the other.</param>
/// <param name="Style">The best-ranked style that both technologies serve, in which they are compared; left out where styles are compared.</param>
/// <param name="Gap">The score of the one ahead less that of the other.</param>
/// <param name="DecidedBy">What puts it ahead: the score; with equal scores the opposition, less being better; all else equal the order, which is that of simplicity
/// for styles and of ids for technologies; that the other is ruled out; or nothing, since both are.</param>
/// <param name="Contributions">Every rule that applied to either, the weightiest first; their points add up to the gap.</param>
/// <param name="Forcing">A smallest set of the present answers that alone forces the order: however the other answered questions were answered, or left open,
/// asking again would say that the same one is ahead, in whichever style. Left out where both are ruled out.</param>
/// <param name="ForcingProven">Whether no smaller set forces the order.</param>
/// <param name="Swaps">All nearest changes, those of the fewest questions and at most three, after which asking again says that the other one is ahead.</param>
/// <param name="SwapsComplete">Whether none as near is missing; with none found, it is proven that three changes do not do.</param>
public sealed record ComparisonResponse(
    RuleSetName Ruleset, JsonObject Answers, string Ahead, string Behind, string? Style, int Gap, DecidedBy DecidedBy,
    IReadOnlyList<ContributionResponse> Contributions, JsonObject? Forcing, bool ForcingProven, IReadOnlyList<CounterfactualResponse> Swaps, bool SwapsComplete)
    : IOfRuleSet
{
    internal static ComparisonResponse Of(RuleSet ruleSet, AnswerSet answers, Comparison found) => new(
        RuleSetName.Of(ruleSet), JsonAnswers.Write(answers), found.Ahead, found.Behind, found.Style, found.Gap, found.By,
        [.. found.Contributions.Select(c => Contribution(ruleSet, answers, c))],
        found.Forcing is { } forcing ? JsonAnswers.Write(answers.Where(a => forcing.Contains(a.Key.Id))) : null, found.IsForcingProven,
        [.. found.Swaps.Select(CounterfactualResponse.Of)], found.IsSwapsComplete);

    private static ContributionResponse Contribution(RuleSet ruleSet, AnswerSet answers, Contribution contribution)
    {
        var technology = ruleSet.FindTechnology(contribution.Of);
        var reason = ReasonResponse.Of(contribution.Reason, Sentence.Of(contribution.Reason.Rule, answers, technology));
        return new(contribution.Of, contribution.Points, reason.Rule, reason.Effect, reason.Weight, reason.Because, reason.Answers, reason.Sources);
    }
}
