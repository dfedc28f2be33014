using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>The contenders of one kind under some answers, with what is still possible for each.</summary>
internal sealed class ExactRanking
{
    private readonly Situation situation;
    private readonly Forecast forecast;
    private readonly Entrant[] ruledOut;

    /// <summary>Ranks the contenders.</summary>
    /// <param name="entrants">Who competes.</param>
    /// <param name="situation">The answers.</param>
    /// <param name="forecast">What is possible under them.</param>
    public ExactRanking(ImmutableArray<Entrant> entrants, Situation situation, Forecast forecast)
    {
        (this.situation, this.forecast) = (situation, forecast);
        var left = 0;
        foreach (var entrant in entrants)
            left += situation.IsRuledOut(entrant) ? 0 : 1;
        var ranked = new (Entrant Entrant, Position Position)[left];
        ruledOut = new Entrant[entrants.Length - left];
        var (count, lost) = (0, 0);
        foreach (var entrant in entrants)
        {
            if (situation.IsRuledOut(entrant))
            {
                ruledOut[lost++] = entrant;
                continue;
            }

            var position = situation.PositionOf(entrant);
            var (rank, strength) = (count++, position.Strength);
            for (; rank > 0 && ranked[rank - 1].Position.Strength < strength; rank--)
                ranked[rank] = ranked[rank - 1];
            ranked[rank] = (entrant, position);
        }

        Ranked = ImmutableCollectionsMarshal.AsImmutableArray(ranked);
        IsSettled = count > 0 && IsLeaderSafe();
    }

    /// <summary>Those not ruled out, best first.</summary>
    public ImmutableArray<(Entrant Entrant, Position Position)> Ranked { get; }

    /// <summary>Whether somebody is first, and stays so whatever else is answered.</summary>
    public bool IsSettled { get; }

    /// <summary>Those ruled out, by place.</summary>
    public ImmutableArray<RuledOut> ToRuledOut()
    {
        var list = new RuledOut[ruledOut.Length];
        for (var i = 0; i < list.Length; i++)
            list[i] = new(ruledOut[i].Id) { Account = new(ruledOut[i].Ledger, situation) };
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <summary>Where one of the ranked stands.</summary>
    /// <param name="rank">From 1.</param>
    public Standing ToStanding(int rank)
    {
        var (entrant, position) = Ranked[rank - 1];
        return new(entrant.Id, rank, position.Favour, position.Opposition, forecast.RangeOf(position, entrant), rank == 1 && IsSettled)
        {
            Account = new(entrant.Ledger, situation),
        };
    }

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
