using System.ComponentModel.DataAnnotations;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>A technology and where it stands within its style.</summary>
/// <param name="Id">The id of the technology.</param>
/// <param name="Name">For people.</param>
/// <param name="Rank">From 1, within the style.</param>
/// <param name="Score">The sum of the weights of the reasons, those that oppose counted as negative.</param>
/// <param name="Fit">0 to 1 in steps of 0.01, comparable between requests.</param>
/// <param name="Range">What the score could still become, over all ways to answer the open questions.</param>
/// <param name="Settled">Proven: no way of answering the open questions takes this rank 1 away.</param>
/// <param name="Reasons">The rules that applied, the heaviest first. Not in `brief`.</param>
/// <param name="NotApplied">The rules that did not. Only in `full`.</param>
public sealed record RankedTechnologyResponse(
    string Id, string Name, [property: Range(1, int.MaxValue)] int Rank, int Score, [property: Range(0.0, 1.0)] decimal Fit,
    RangeResponse Range, bool Settled, IReadOnlyList<ReasonResponse>? Reasons, IReadOnlyList<UnmetRuleResponse>? NotApplied)
{
    internal static RankedTechnologyResponse Of(Standing at, Technology technology, ReasonWriter reasons) =>
        new(at.Id, technology.Name, at.Rank, at.Score, at.Fit, RangeResponse.Of(at.Range), at.Settled,
            reasons.Reasons(at.Reasons, technology), reasons.Unmet(at.Unmet, technology));
}
