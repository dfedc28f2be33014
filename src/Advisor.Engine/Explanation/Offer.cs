using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>The technologies of a style as sentences need them, whether or not they are gathered.</summary>
internal readonly struct Offer
{
    private readonly Case @case;
    private readonly StyleAdvice style;
    private readonly ExactRanking? contest; // null: they are gathered

    public Offer(Case @case, StyleAdvice style)
    {
        (this.@case, this.style) = (@case, style);
        contest = style.HasOwnTechnologies || style.Account.Ledger is null ? null : style.Contest;
    }

    /// <summary>How many are not ruled out.</summary>
    public int Count => contest?.Left ?? style.Technologies.Length;

    /// <summary>How many are ruled out.</summary>
    public int LostCount => contest is null ? style.RuledOutTechnologies.Length : contest.Count - contest.Left;

    /// <summary>Whether no open question can change the first.</summary>
    public bool IsSettled => contest?.IsSettled ?? style.Technologies[0].Settled;

    /// <summary>The best of them.</summary>
    public Candidate First => contest is null ? @case.Candidate(style.Technologies[0]) : new(@case, AccountOf(contest.EntrantAt(rank: 1)));

    /// <summary>The first of those ruled out.</summary>
    public Candidate FirstLost
    {
        get
        {
            if (contest is null)
                return new(@case, style.RuledOutTechnologies[0].Id, style.RuledOutTechnologies[0].Reasons);
            var seat = contest.FirstSeat;
            while (!contest.IsRuledOut(seat))
                seat++;
            return new(@case, AccountOf(style.Account.Situation.Terrain.Seats[seat]));
        }
    }

    /// <summary>How many share the score of the first.</summary>
    public int LevelCount
    {
        get
        {
            var place = 1;
            while (place < Count && ScoreAt(place) == ScoreAt(0))
                place++;
            return place - 1;
        }
    }

    /// <summary>One of them.</summary>
    /// <param name="place">Its rank, from 0.</param>
    public Subject this[int place] => contest is null ? @case.Subject(style.Technologies[place]) : @case.Wordings(AccountOf(contest.EntrantAt(place + 1))).Subject;

    /// <summary>Which answers rule them all out.</summary>
    /// <returns>Ids of questions.</returns>
    public ImmutableArray<string> Clash()
    {
        if (contest is null)
            return Explanation.Clash.Of(style.RuledOutTechnologies);
        var account = style.Account;
        return @case.Vocabulary(account).ExitsIn(account.Ledger.Seat).ClashUnder(account.Situation);
    }

    private int ScoreAt(int place)
    {
        if (contest is null)
            return style.Technologies[place].Score;
        var (favour, opposition) = contest.SumsAt(place + 1);
        return favour - opposition;
    }

    private Account AccountOf(Entrant entrant) => contest!.AccountOf(entrant);
}
