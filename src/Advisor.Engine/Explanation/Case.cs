using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>A recommendation seen by its writer: names and sentences in the place of ids and rules.</summary>
internal sealed class Case(Recommendation advice)
{
    private Vocabulary? vocabulary;

    public Recommendation Advice { get; } = advice;

    public RuleSet RuleSet => Advice.RuleSet;

    public Phrasebook Phrasebook { get; } = Phrasebook.Of(advice.RuleSet);

    /// <summary>The first style; null: every one is ruled out.</summary>
    public StyleAdvice? Leader => Advice.Styles is [var first, ..] ? first : null;

    /// <summary>How many styles have the leader's score, itself left out; they follow it.</summary>
    public int RivalCount { get; } = RivalsIn(advice.Styles);

    /// <summary>Whether no open question can change the first style.</summary>
    public bool Settled => Leader?.Standing.Settled is true || Advice.NextQuestions.IsEmpty;

    /// <summary>Whether nothing is answered, or nothing that speaks for or against any style.</summary>
    public bool IsBlank => Advice.Answers.Count == 0 || (Advice.Styles.Length > 1 && AreUnargued(Advice.Styles) && Advice.RuledOut.IsEmpty);

    /// <summary>Why a blank case is one, as a clause.</summary>
    public string Blankness => Advice.Answers.Count == 0 ? "no question is answered yet" : "nothing answered so far speaks for any style";

    /// <summary>The name of a style, as a heading has it.</summary>
    public string Style(string id) => Phrasebook.Subject(id).Name;

    /// <summary>The name of a style, as it stands in a sentence.</summary>
    public string StyleInside(string id) => Phrasebook.Subject(id).Inside;

    public string Technology(string id) => Phrasebook.Subject(id).Short;

    /// <summary>Whom a standing is of.</summary>
    public Subject Subject(Standing standing) => standing.Account.Ledger is null ? Phrasebook.Subject(standing.Id) : Wordings(standing.Account).Subject;

    /// <summary>Which style an advice is on.</summary>
    public Subject Subject(StyleAdvice style) => style.Account is { Ledger: not null } account ? Wordings(account).Subject : Phrasebook.Subject(style.Standing.Id);

    /// <summary>The same with what there is to say of it.</summary>
    public Candidate Candidate(Standing standing) =>
        standing.HasOwnReasons || standing.Account.Ledger is null ? new(this, standing.Id, standing.Reasons) : new(this, standing.Account);

    /// <summary>What an account says, in words.</summary>
    public Wordings Wordings(Account account) => Vocabulary(account).Of(account.Ledger);

    /// <summary>The words of the terrain that an account is of.</summary>
    public Vocabulary Vocabulary(Account account) =>
        vocabulary is { } known && known.Terrain == account.Situation.Terrain ? known : vocabulary = Phrasebook.Vocabulary(account.Situation.Terrain);

    /// <summary>The sentence of each reason of one kind, in their order, each once.</summary>
    /// <param name="target">The id of the style or technology whose reasons they are.</param>
    public IReadOnlyList<Clause> Clauses(ImmutableArray<Reason> reasons, EffectKind kind, string target)
    {
        var subject = Phrasebook.Subject(target);
        return
        [
            .. reasons.Where(r => r.Effect.Kind == kind).Select(r => subject.Wording(r.Rule).Of(Advice.Answers))
                .Where(c => c.Sentence.Length > 0).DistinctBy(c => c.Sentence),
        ];
    }

    private static int RivalsIn(ImmutableArray<StyleAdvice> styles)
    {
        var place = 1;
        while (place < styles.Length && styles[place].Score == styles[0].Score)
            place++;
        return place - 1;
    }

    // Sums are at hand; reasons may have to be listed first.
    private static bool AreUnargued(ImmutableArray<StyleAdvice> styles)
    {
        foreach (var style in styles)
            if (style.Sums != (0, 0) || !style.Standing.Reasons.IsEmpty)
                return false;
        return true;
    }
}
