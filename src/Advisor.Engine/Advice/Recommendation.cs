using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>The advice for one set of answers.</summary>
/// <param name="RuleSet">The rules that gave it.</param>
/// <param name="Answers">The answers as understood.</param>
/// <param name="Styles">The styles not ruled out, best first.</param>
/// <param name="RuledOut">The others, in the order of the rule set.</param>
/// <param name="CanWin">Styles that could still rank first, each with one way to get there; the present first, if there is one, with none needed.</param>
/// <param name="Tensions">Answers that pull against each other, by id.</param>
/// <param name="NextQuestions">Open questions that can still change rank 1, most decisive first; empty: stop asking.</param>
/// <param name="Conflicts">Where every style is ruled out: each minimal set of questions whose answers cannot hold together; otherwise empty.</param>
public sealed record Recommendation(
    RuleSet RuleSet, AnswerSet Answers, ImmutableArray<StyleAdvice> Styles, ImmutableArray<RuledOut> RuledOut,
    ImmutableArray<PossibleWinner> CanWin, ImmutableArray<Tension> Tensions, ImmutableArray<NextQuestion> NextQuestions,
    ImmutableArray<ImmutableArray<string>> Conflicts)
{
    /// <summary>The styles that are ruled out, in the order of the rule set. Gathered when first asked for.</summary>
    public ImmutableArray<RuledOut> RuledOut { get => field.IsDefault ? field = Contest?.ToRuledOut() ?? [] : field; init; } = RuledOut;

    /// <summary>Where styles that are not given are gathered from.</summary>
    internal ExactRanking? Contest { get; init; }

    /// <summary>
    /// Whether every range is as narrow as can be, whoever is not called settled is not, and no style that could win is missing. Otherwise ranges may be
    /// too wide, and what is settled or can win may be left out; what is said is true either way.
    /// </summary>
    public bool IsProven { get; init; }

    /// <summary>Where every style is ruled out: each minimal set of answers to take back so that one is left again; otherwise empty.</summary>
    public ImmutableArray<ConflictRelaxation> Relaxations { get; init; } = [];
}
