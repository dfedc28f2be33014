using System.ComponentModel.DataAnnotations;
using Advisor.Engine.Advice;

namespace Advisor.Contract.Advice;

/// <summary>A style and where it stands.</summary>
/// <param name="Id">The id of the style.</param>
/// <param name="Name">For people.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Score">The sum of the weights of the reasons, those that oppose counted as negative.</param>
/// <param name="Fit">0 to 1 in steps of 0.01, comparable between requests.</param>
/// <param name="Range">What the score could still become, over all ways to answer the open questions.</param>
/// <param name="Settled">Proven: no way of answering the open questions takes this rank 1 away.</param>
/// <param name="Reasons">The rules that applied, the heaviest first. Not in `brief`.</param>
/// <param name="NotApplied">The rules that did not. Only in `full`.</param>
/// <param name="Technologies">Every technology of this style not ruled out, best first; fewer where the request cuts the list.</param>
/// <param name="RuledOutTechnologies">The technologies of this style that are impossible under the answers.</param>
/// <param name="Practices">What to do beside choosing. Not in `brief`.</param>
/// <param name="FailureModes">How the style fails, those that the answer to `failures` names first. Not in `brief`.</param>
public sealed record RankedStyleResponse(
    string Id, string Name, [property: Range(1, int.MaxValue)] int Rank, int Score, [property: Range(0.0, 1.0)] decimal Fit,
    RangeResponse Range, bool Settled, IReadOnlyList<ReasonResponse>? Reasons, IReadOnlyList<UnmetRuleResponse>? NotApplied,
    IReadOnlyList<RankedTechnologyResponse> Technologies,
    IReadOnlyList<RuledOutResponse> RuledOutTechnologies, IReadOnlyList<AdvisedPracticeResponse>? Practices,
    IReadOnlyList<FailureModeResponse>? FailureModes)
{
    internal static RankedStyleResponse Of(StyleAdvice advice, ReasonWriter reasons)
    {
        var ruleSet = reasons.Recommendation.RuleSet;
        var style = ruleSet.FindStyle(advice.Standing.Id)!;
        var at = advice.Standing;
        var explained = reasons.View.Detail != DetailLevel.Brief;
        var feared = FearedModes.Of(reasons.Recommendation.Answers);
        return new(
            at.Id, style.Name, at.Rank, at.Score, at.Fit, RangeResponse.Of(at.Range), at.Settled,
            reasons.Reasons(at.Reasons, technology: null), reasons.Unmet(at.Unmet, technology: null),
            [.. advice.Technologies.Take(reasons.View.Technologies)
                .Select(t => RankedTechnologyResponse.Of(t, ruleSet.FindTechnology(t.Id)!, reasons))],
            [.. advice.RuledOutTechnologies.Select(r => ruleSet.FindTechnology(r.Id)!).Zip(advice.RuledOutTechnologies,
                (technology, ruledOut) => RuledOutResponse.Of(ruledOut, technology.Name, reasons, technology))],
            explained ? [.. advice.Practices.Select(p => AdvisedPracticeResponse.Of(p.Practice))] : null,
            explained ? [.. style.FailureModes.OrderBy(f => feared.Contains(f.Mode) ? 0 : 1).Select(FailureModeResponse.Of)] : null);
    }
}
