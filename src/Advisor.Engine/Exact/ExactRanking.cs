using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>The contenders of one kind under some answers, with what is still possible for each.</summary>
internal sealed class ExactRanking
{
    private readonly Situation situation;
    private readonly Forecast forecast;
    private readonly List<Entrant> ruledOut = [];

    /// <summary>Ranks the contenders.</summary>
    /// <param name="entrants">Who competes.</param>
    /// <param name="situation">The answers.</param>
    /// <param name="forecast">What is possible under them.</param>
    public ExactRanking(ImmutableArray<Entrant> entrants, Situation situation, Forecast forecast)
    {
        (this.situation, this.forecast) = (situation, forecast);
        var strengths = new List<long>(entrants.Length);
        foreach (var entrant in entrants)
        {
            if (situation.IsRuledOut(entrant))
            {
                ruledOut.Add(entrant);
                continue;
            }

            var position = situation.PositionOf(entrant);
            var rank = strengths.Count;
            while (rank > 0 && strengths[rank - 1] < position.Strength)
                rank--;
            strengths.Insert(rank, position.Strength);
            Ranked.Insert(rank, (entrant, position));
        }

        IsSettled = Ranked.Count > 0 && IsLeaderSafe();
    }

    /// <summary>Those not ruled out, best first.</summary>
    public List<(Entrant Entrant, Position Position)> Ranked { get; } = [];

    /// <summary>Whether somebody is first, and stays so whatever else is answered.</summary>
    public bool IsSettled { get; }

    /// <summary>Those ruled out, by place.</summary>
    public ImmutableArray<RuledOut> ToRuledOut()
    {
        var list = new RuledOut[ruledOut.Count];
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
    public bool CanOvertake(int place)
    {
        var (rival, leader) = (Ranked[place], Ranked[0]);
        return forecast.LeadOf(rival.Position, rival.Entrant, leader.Position, leader.Entrant, isInside: true) > 0;
    }

    private bool IsLeaderSafe()
    {
        if (Threats().Any())
            return false;
        for (var place = 1; place < Ranked.Count; place++)
            if (CanOvertake(place))
                return false;
        return true;
    }
}
