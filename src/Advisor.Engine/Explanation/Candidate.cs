using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>A style or technology that is spoken of, with what there is to say of it, whether or not it is gathered.</summary>
internal readonly struct Candidate
{
    private readonly AnswerSet answers;
    private readonly Account account;
    private readonly Wordings? wordings; // of the account; null: the reasons are given
    private readonly ImmutableArray<Reason> reasons;

    /// <summary>One whose reasons are not gathered.</summary>
    public Candidate(Case @case, Account account)
    {
        (answers, this.account) = (@case.Advice.Answers, account);
        wordings = @case.Wordings(account);
        Subject = wordings.Subject;
    }

    /// <summary>One whose reasons are given.</summary>
    public Candidate(Case @case, string id, ImmutableArray<Reason> reasons)
    {
        (answers, this.reasons) = (@case.Advice.Answers, reasons);
        Subject = @case.Phrasebook.Subject(id);
    }

    /// <summary>Who it is.</summary>
    public Subject Subject { get; }

    /// <summary>The heaviest reasons of one kind as the ground of a statement, each sentence once.</summary>
    /// <param name="most">How many are enough: one or two.</param>
    public Grounds Grounds(EffectKind kind, int most = Explanation.Grounds.Woven)
    {
        var next = 0;
        Clause? first = null;
        while (Next(kind, ref next) is { } wording)
        {
            if (wording.Of(answers) is not { Sentence: { Length: > 0 } sentence } clause || sentence == first?.Sentence)
                continue;
            if (first is not null || most == 1)
                return new(first ?? clause, first is null ? null : clause);
            first = clause;
        }
        return new(first);
    }

    /// <summary>The sentence of the heaviest reason of one kind, as it follows upon the name; null: there is none.</summary>
    /// <param name="least">The weight that it has at least.</param>
    public Clause? Foremost(EffectKind kind, int least = 0)
    {
        var next = 0;
        while (Next(kind, ref next, least) is { } wording)
            if (wording.AfterName(answers) is { Sentence.Length: > 0 } clause)
                return clause;
        return null;
    }

    private RuleWording? Next(EffectKind kind, ref int next, int least = 0)
    {
        if (wordings is not null)
        {
            var place = account.NextHolding(kind, ref next);
            return place < 0 || account.Ledger.Reasons[place].Effect.Weight < least ? null : wordings.At(place);
        }
        while (next < reasons.Length)
        {
            var reason = reasons[next++];
            if (reason.Effect.Kind == kind && reason.Effect.Weight >= least)
                return Subject.Wording(reason.Rule);
        }
        return null;
    }
}
