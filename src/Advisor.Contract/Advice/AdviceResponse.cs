using System.Text.Json.Nodes;
using Advisor.Engine.Advice;

namespace Advisor.Contract.Advice;

/// <summary>The advice for one set of answers.</summary>
/// <param name="Ruleset">The rules that gave it.</param>
/// <param name="Answers">The answers as understood: numbers in base units (bytes, messages a second, milliseconds).</param>
/// <param name="Summary">Two or three sentences that a person would put into a decision record.</param>
/// <param name="Styles">Every style not ruled out, best first; fewer where the request cuts the list.</param>
/// <param name="RuledOut">The styles that are impossible under the answers, the simplest first.</param>
/// <param name="CanWin">The styles that could still rank first, each with one way to get there; the present first.</param>
/// <param name="Tensions">Answers that pull against each other.</param>
/// <param name="NextQuestions">Open questions that can still change rank 1, most decisive first. Empty: stop asking.</param>
/// <param name="Conflicts">Only where every style is ruled out: each minimal set of answers that cannot hold together.</param>
/// <param name="Relaxations">Only where every style is ruled out: each minimal set of answers to take back so that a style is left again, the smallest first.</param>
/// <param name="Proven">Whether every range, every settled and can_win are exact. False, which is rare: a limit of work was met, so a range may be too wide, and
/// something that is settled or can win may be left out; what is said is true either way.</param>
public sealed record AdviceResponse(
    RuleSetName Ruleset, JsonObject Answers, string Summary, IReadOnlyList<RankedStyleResponse> Styles, IReadOnlyList<RuledOutResponse> RuledOut,
    IReadOnlyList<PossibleWinnerResponse> CanWin, IReadOnlyList<TensionResponse> Tensions, IReadOnlyList<NextQuestionResponse> NextQuestions,
    IReadOnlyList<ConflictResponse>? Conflicts, IReadOnlyList<RelaxationResponse>? Relaxations, bool Proven) : IOfRuleSet
{
    internal static AdviceResponse Of(Recommendation recommendation, AdviceView view)
    {
        var ruleSet = recommendation.RuleSet;
        var reasons = new ReasonWriter(recommendation, view);
        return new(
            RuleSetName.Of(ruleSet),
            JsonAnswers.Write(recommendation.Answers),
            Engine.Explanation.Summary.Of(recommendation),
            [.. recommendation.Styles.Take(view.Styles).Select(s => RankedStyleResponse.Of(s, reasons))],
            [.. recommendation.RuledOut.Select(r => RuledOutResponse.Of(r, ruleSet.FindStyle(r.Id)!.Name, reasons, technology: null))],
            [.. recommendation.CanWin.Select(w => new PossibleWinnerResponse(w.Style, JsonAnswers.Write(w.Witness)))],
            [.. recommendation.Tensions.Select(t => TensionResponse.Of(t, recommendation))],
            [.. recommendation.NextQuestions.Select(q => new NextQuestionResponse(q.Question.Id, q.Question.Ask, q.Gain))],
            recommendation.Conflicts.IsEmpty ? null : [.. recommendation.Conflicts.Select(c => new ConflictResponse(c))],
            recommendation.Relaxations.IsEmpty ? null : [.. recommendation.Relaxations.Select(r => new RelaxationResponse(r.Questions, r.Styles))],
            recommendation.IsProven);
    }
}
