using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>The contenders of one kind under some answers, with what is still possible for each.</summary>
internal sealed class ExactRanking
{
    private readonly ImmutableArray<Entrant> entrants;
    private readonly Situation situation;
    private readonly Forecast forecast;
    private readonly ScoreRange[]? ranges; // by place; null: nothing is open

    /// <summary>Ranks the contenders.</summary>
    /// <param name="entrants">Who competes: seat by seat.</param>
    /// <param name="situation">The answers.</param>
    /// <param name="forecast">What is possible under them.</param>
    public ExactRanking(ImmutableArray<Entrant> entrants, Situation situation, Forecast forecast)
    {
        (this.entrants, this.situation, this.forecast) = (entrants, situation, forecast);
        FirstSeat = entrants.IsEmpty ? 0 : entrants[0].Ledger.Seat;
        Left = Count - situation.RuledOut(FirstSeat, Count);
        ranges = situation.HasFree ? Ranges() : null;
        IsSettled = Left > 0 && (!situation.HasFree || IsLeaderSafe());
    }

    /// <summary>The seat of the first of all who compete; the others follow.</summary>
    public int FirstSeat { get; }

    /// <summary>How many compete.</summary>
    public int Count => entrants.Length;

    /// <summary>Whether the contender in a seat is ruled out.</summary>
    public bool IsRuledOut(int seat) => situation.IsRuledOut(seat);

    /// <summary>The reasons that hold for the contender in a seat, one bit each.</summary>
    public ReadOnlySpan<ulong> FiredIn(int seat) => situation.FiredIn(seat);

    /// <summary>How many are not ruled out.</summary>
    public int Left { get; }

    /// <summary>Those not ruled out, best first.</summary>
    public RankedEntrants Ranked => new(this);

    /// <summary>The seat of one of the ranked.</summary>
    /// <param name="rank">From 1.</param>
    public int SeatAt(int rank) => situation.Ranked(FirstSeat, Count)[rank - 1];

    /// <summary>One of the ranked.</summary>
    /// <param name="rank">From 1.</param>
    public Entrant EntrantAt(int rank) => entrants[SeatAt(rank) - FirstSeat];

    /// <summary>Where one of the ranked stands.</summary>
    /// <param name="rank">From 1.</param>
    public Position PositionAt(int rank) => situation.PositionOf(EntrantAt(rank));

    /// <summary>The sums of the weights for one of the ranked, and against it.</summary>
    /// <param name="rank">From 1.</param>
    public (int Favour, int Opposition) SumsAt(int rank) => situation.SumsOf(SeatAt(rank));

    /// <summary>Whether somebody is first, and stays so whatever else is answered.</summary>
    public bool IsSettled { get; }

    /// <summary>Those ruled out, by place.</summary>
    public ImmutableArray<RuledOut> ToRuledOut()
    {
        var list = new RuledOut[Count - Left];
        var count = 0;
        foreach (var entrant in entrants)
            if (situation.IsRuledOut(entrant))
                list[count++] = new(entrant.Id) { Account = AccountOf(entrant) };
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <summary>Where the ranked stand, best first.</summary>
    public ImmutableArray<Standing> ToStandings()
    {
        var standings = new Standing[Left];
        for (var rank = 1; rank <= standings.Length; rank++)
            standings[rank - 1] = ToStanding(rank);
        return ImmutableCollectionsMarshal.AsImmutableArray(standings);
    }

    /// <summary>Where one of the ranked stands.</summary>
    /// <param name="rank">From 1.</param>
    public Standing ToStanding(int rank)
    {
        var (entrant, position) = (EntrantAt(rank), PositionAt(rank));
        return new(entrant.Id, rank, position.Favour, position.Opposition, RangeOf(rank), IsSettledAt(rank)) { Account = AccountOf(entrant) };
    }

    /// <summary>What there is to say of a contender.</summary>
    public Account AccountOf(Entrant entrant) => new(entrant.Ledger, situation);

    /// <summary>What the score of one of the ranked can become.</summary>
    /// <param name="rank">From 1.</param>
    public ScoreRange RangeOf(int rank) => ranges?[rank - 1] ?? ScoreAt(rank);

    /// <summary>Whether one of the ranked is first and stays so.</summary>
    /// <param name="rank">From 1.</param>
    public bool IsSettledAt(int rank) => rank == 1 && IsSettled;

    /// <summary>What can still rule out the first.</summary>
    public IEnumerable<Trigger> Threats() => forecast.ThreatsTo(EntrantAt(rank: 1));

    /// <summary>Whether one of the ranked can become stronger than the first.</summary>
    /// <param name="place">Its rank, from 0.</param>
    public bool CanOvertake(int place) => forecast.CanOvertake(Ranked[place], Ranked[0]);

    private ScoreRange ScoreAt(int rank)
    {
        var (favour, opposition) = SumsAt(rank);
        return new(favour - opposition, favour - opposition);
    }

    private ScoreRange[] Ranges()
    {
        var all = new ScoreRange[Left];
        for (var rank = 1; rank <= all.Length; rank++)
            all[rank - 1] = forecast.RangeOf(PositionAt(rank), EntrantAt(rank));
        return all;
    }

    private bool IsLeaderSafe()
    {
        if (Threats().Any())
            return false;
        for (var place = 1; place < Left; place++)
            if (CanOvertake(place))
                return false;
        return true;
    }
}
