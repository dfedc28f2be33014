using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>A recommendation seen by its writer: names and sentences in the place of ids and rules.</summary>
internal sealed class Case(Recommendation advice)
{
    /// <summary>How many sentences are woven into one.</summary>
    public const int Woven = 2;

    public Recommendation Advice { get; } = advice;

    public RuleSet RuleSet => Advice.RuleSet;

    public Phrasebook Phrasebook { get; } = Phrasebook.Of(advice.RuleSet);

    /// <summary>The first style; null: every one is ruled out.</summary>
    public StyleAdvice? Leader => Advice.Styles is [var first, ..] ? first : null;

    /// <summary>The styles with the leader's score, itself left out, best first.</summary>
    public ImmutableArray<StyleAdvice> Rivals { get; } = RivalsOf(advice.Styles);

    /// <summary>Whether no open question can change the first style.</summary>
    public bool Settled => Leader?.Standing.Settled is true || Advice.NextQuestions.IsEmpty;

    /// <summary>Whether nothing is answered, or nothing that speaks for or against any style.</summary>
    public bool IsBlank => Advice.Answers.Count == 0 || (Advice.RuledOut.IsEmpty && Advice.Styles.Length > 1 && Advice.Styles.All(s => IsUnargued(s.Standing)));

    /// <summary>Why a blank case is one, as a clause.</summary>
    public string Blankness => Advice.Answers.Count == 0 ? "no question is answered yet" : "nothing answered so far speaks for any style";

    /// <summary>The name of a style, as a heading has it.</summary>
    public string Style(string id) => Phrasebook.Subject(id).Name;

    /// <summary>The name of a style, as it stands in a sentence.</summary>
    public string StyleInside(string id) => Phrasebook.Subject(id).Inside;

    public string Technology(string id) => Phrasebook.Subject(id).Short;

    /// <summary>The sentence of each reason of one kind, in their order, each once.</summary>
    /// <param name="target">The id of the style or technology whose reasons they are.</param>
    /// <param name="most">How many are enough.</param>
    public IReadOnlyList<Clause> Clauses(ImmutableArray<Reason> reasons, EffectKind kind, string target, int most = int.MaxValue)
    {
        var subject = Phrasebook.Subject(target);
        var clauses = new List<Clause>(Math.Min(most, Woven));
        foreach (var reason in reasons)
        {
            if (clauses.Count == most)
                break;
            if (reason.Effect.Kind == kind && subject.Wording(reason.Rule).Of(Advice.Answers) is { Sentence.Length: > 0 } clause && !Holds(clauses, clause))
                clauses.Add(clause);
        }
        return clauses;
    }

    /// <summary>The sentence of the first reason of one kind, as it follows upon the name of whom it is about; null: there is none.</summary>
    /// <param name="least">The weight that it has at least.</param>
    public Clause? Foremost(Standing standing, EffectKind kind, int least = 0)
    {
        var subject = Phrasebook.Subject(standing.Id);
        foreach (var reason in standing.Reasons)
            if (reason.Effect.Kind == kind && reason.Effect.Weight >= least && subject.Wording(reason.Rule).AfterName(Advice.Answers) is { Sentence.Length: > 0 } clause)
                return clause;
        return null;
    }

    /// <summary>
    /// The statement with the first one or two sentences as its ground: after a colon, or as sentences of their own where the first has a colon itself.
    /// </summary>
    public static string Ground(string statement, params IReadOnlyList<Clause> clauses) =>
        clauses[0].HasColon ? $"{statement}. {Prose.Stand(Weave("", clauses))}" : Weave($"{statement}: ", clauses);

    /// <summary>The start, then the first one or two sentences, woven into one where that reads well; they start small and end with a stop.</summary>
    public static string Weave(string start, IReadOnlyList<Clause> clauses) =>
        clauses.Count > 1 ? clauses[0].Join(start, clauses[1]) : start + Clause.Stop(clauses[0].Text);

    private static ImmutableArray<StyleAdvice> RivalsOf(ImmutableArray<StyleAdvice> styles)
    {
        var place = 1;
        while (place < styles.Length && styles[place].Standing.Score == styles[0].Standing.Score)
            place++;
        return styles.IsEmpty ? [] : styles[1..place];
    }

    private static bool Holds(List<Clause> clauses, Clause clause)
    {
        foreach (var known in clauses)
            if (known.Sentence == clause.Sentence)
                return true;
        return false;
    }

    // Sums are at hand; reasons may have to be listed first.
    private static bool IsUnargued(Standing standing) => standing is { Favour: 0, Opposition: 0 } && standing.Reasons.IsEmpty;
}
