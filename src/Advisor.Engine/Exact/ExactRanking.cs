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
        var left = 0;
        for (var seat = FirstSeat; seat < FirstSeat + entrants.Length; seat++)
            left += situation.IsRuledOut(seat) ? 0 : 1;
        var ranked = left == 0 ? [] : new (Entrant Entrant, Position Position)[left];
        var count = 0;
        for (var place = 0; count < left; place++)
        {
            if (situation.IsRuledOut(FirstSeat + place))
                continue;
            var position = situation.PositionOf(entrants[place]);
            var (rank, strength) = (count++, position.Strength);
            for (; rank > 0 && ranked[rank - 1].Position.Strength < strength; rank--)
                ranked[rank] = ranked[rank - 1];
            ranked[rank] = (entrants[place], position);
        }

        Ranked = ImmutableCollectionsMarshal.AsImmutableArray(ranked);
        ranges = situation.HasFree ? Array.ConvertAll(ranked, r => forecast.RangeOf(r.Position, r.Entrant)) : null;
        IsSettled = count > 0 && (!situation.HasFree || IsLeaderSafe());
    }

    /// <summary>The seat of the first of all who compete; the others follow.</summary>
    public int FirstSeat { get; }

    /// <summary>How many compete.</summary>
    public int Count => entrants.Length;

    /// <summary>Whether the contender in a seat is ruled out.</summary>
    public bool IsRuledOut(int seat) => situation.IsRuledOut(seat);

    /// <summary>The reasons that hold for the contender in a seat, one bit each.</summary>
    public ReadOnlySpan<ulong> FiredIn(int seat) => situation.FiredIn(seat);

    /// <summary>Those not ruled out, best first.</summary>
    public ImmutableArray<(Entrant Entrant, Position Position)> Ranked { get; }

    /// <summary>Whether somebody is first, and stays so whatever else is answered.</summary>
    public bool IsSettled { get; }

    /// <summary>Those ruled out, by place.</summary>
    public ImmutableArray<RuledOut> ToRuledOut()
    {
        var list = new RuledOut[Count - Ranked.Length];
        var count = 0;
        foreach (var entrant in entrants)
            if (situation.IsRuledOut(entrant))
                list[count++] = new(entrant.Id) { Account = AccountOf(entrant) };
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <summary>Where the ranked stand, best first.</summary>
    public ImmutableArray<Standing> ToStandings()
    {
        var standings = new Standing[Ranked.Length];
        for (var rank = 1; rank <= standings.Length; rank++)
            standings[rank - 1] = ToStanding(rank);
        return ImmutableCollectionsMarshal.AsImmutableArray(standings);
    }

    /// <summary>Where one of the ranked stands.</summary>
    /// <param name="rank">From 1.</param>
    public Standing ToStanding(int rank)
    {
        var (entrant, position) = Ranked[rank - 1];
        return new(entrant.Id, rank, position.Favour, position.Opposition, RangeOf(rank), IsSettledAt(rank)) { Account = AccountOf(entrant) };
    }

    /// <summary>What there is to say of a contender.</summary>
    public Account AccountOf(Entrant entrant) => new(entrant.Ledger, situation);

    /// <summary>What the score of one of the ranked can become.</summary>
    /// <param name="rank">From 1.</param>
    public ScoreRange RangeOf(int rank) => ranges?[rank - 1] ?? forecast.RangeOf(Ranked[rank - 1].Position, Ranked[rank - 1].Entrant);

    /// <summary>Whether one of the ranked is first and stays so.</summary>
    /// <param name="rank">From 1.</param>
    public bool IsSettledAt(int rank) => rank == 1 && IsSettled;

    /// <summary>What can still rule out the first.</summary>
    public IEnumerable<Trigger> Threats() => forecast.ThreatsTo(Ranked[0].Entrant, isInside: true);

    /// <summary>Whether one of the ranked can become stronger than the first.</summary>
    /// <param name="place">Its rank, from 0.</param>
    public bool CanOvertake(int place) => forecast.CanOvertake(Ranked[place], Ranked[0]);

    private bool IsLeaderSafe()
    {
        if (Threats().Any())
            return false;
        for (var place = 1; place < Ranked.Length; place++)
            if (CanOvertake(place))
                return false;
        return true;
    }
}
