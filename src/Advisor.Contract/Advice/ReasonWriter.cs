using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>Puts the reasons of one recommendation into words, as far as the view shows them.</summary>
internal sealed class ReasonWriter(Recommendation recommendation, AdviceView view)
{
    public AdviceView View => view;

    public Recommendation Recommendation => recommendation;

    /// <summary>The rules that applied; null: the view leaves them out.</summary>
    public IReadOnlyList<ReasonResponse>? Reasons(ImmutableArray<Reason> reasons, Technology? technology) =>
        view.Detail == DetailLevel.Brief ? null
            : [.. reasons.Select(r => ReasonResponse.Of(r, Sentence.Of(r.Rule, recommendation.Answers, technology)))];

    /// <summary>The rules that did not; null: the view leaves them out.</summary>
    public IReadOnlyList<UnmetRuleResponse>? Unmet(ImmutableArray<UnmetRule> unmet, Technology? technology) =>
        view.Detail == DetailLevel.Full ? [.. unmet.Select(u => UnmetRuleResponse.Of(u, recommendation, technology))] : null;
}
