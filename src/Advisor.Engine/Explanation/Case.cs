using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>A recommendation seen by its writer: names and sentences in the place of ids and rules.</summary>
internal sealed class Case(Recommendation advice)
{
    public Recommendation Advice { get; } = advice;

    public RuleSet RuleSet => Advice.RuleSet;

    /// <summary>The first style; null: every one is ruled out.</summary>
    public StyleAdvice? Leader => Advice.Styles.FirstOrDefault();

    /// <summary>The styles with the leader's score, itself included, best first.</summary>
    public IEnumerable<StyleAdvice> Level => Advice.Styles.Where(s => s.Standing.Score == Leader?.Standing.Score);

    /// <summary>Whether no open question can change the first style.</summary>
    public bool Settled => Leader?.Standing.Settled is true || Advice.NextQuestions.IsEmpty;

    /// <summary>Whether nothing is answered, or nothing that speaks for or against any style.</summary>
    public bool IsBlank => Advice.Answers.Count == 0 || (Advice.RuledOut.IsEmpty && Advice.Styles.Length > 1 && Advice.Styles.All(s => s.Standing.Reasons.IsEmpty));

    /// <summary>Why a blank case is one, as a clause.</summary>
    public string Blankness => Advice.Answers.Count == 0 ? "no question is answered yet" : "nothing answered so far speaks for any style";

    /// <summary>The name of a style, as a heading has it.</summary>
    public string Style(string id) => Prose.Tidy(RuleSet.FindStyle(id)?.Name ?? id);

    /// <summary>The name of a style, as it stands in a sentence.</summary>
    public string StyleInside(string id) => Prose.Inside(Style(id));

    public string Technology(string id) => Prose.Short(RuleSet.FindTechnology(id)?.Name ?? id);

    /// <summary>The sentence of each reason of one kind, in their order, each once.</summary>
    /// <param name="target">The id of the style or technology whose reasons they are.</param>
    /// <param name="most">How many are enough.</param>
    public IReadOnlyList<string> Sentences(ImmutableArray<Reason> reasons, EffectKind kind, string target, int most = int.MaxValue)
    {
        var technology = RuleSet.FindTechnology(target);
        return [.. reasons.Where(r => r.Effect.Kind == kind).Select(r => Sentence.Of(r.Rule, Advice.Answers, technology)).Where(s => s.Length > 0).Distinct().Take(most)];
    }

    /// <summary>One sentence as a part of another.</summary>
    public string Clause(string sentence) => Explanation.Clause.Of(sentence, RuleSet);

    /// <summary>
    /// The statement with the first one or two sentences as its ground: after a colon, or as sentences of their own where the first has a colon itself.
    /// </summary>
    public string Ground(string statement, IReadOnlyList<string> sentences) =>
        Prose.Unstop(sentences[0]).Contains(": ", StringComparison.Ordinal)
            ? $"{statement}. {Prose.Stand(Weave(sentences))}"
            : $"{statement}: {Weave(sentences)}";

    /// <summary>How many sentences are woven into one.</summary>
    public const int Woven = 2;

    /// <summary>The first one or two sentences, woven into one where that reads well; starts small and ends with a stop.</summary>
    public string Weave(IReadOnlyList<string> sentences) => Explanation.Clause.Join([.. sentences.Take(Woven)], RuleSet);
}
