using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Finds the questions that <see cref="Inquiry"/> defines, by what is proven: nobody counts as a challenge who cannot overtake.</summary>
internal sealed class ExactInquiry
{
    private readonly Situation situation;
    private readonly Pull[] all;
    private readonly bool[] canHelp;
    private readonly List<(int Place, long[] Cells)> moved = [];

    private ExactInquiry(Situation situation)
    {
        this.situation = situation;
        var places = situation.Terrain.Dimensions.Length;
        (all, canHelp) = (new Pull[places], new bool[places]);
    }

    /// <summary>The open questions that can still change rank 1, most decisive first; none exactly where the ranking is settled.</summary>
    public static ImmutableArray<NextQuestion> Of(ExactRanking ranking, Situation situation) =>
        ranking.IsSettled ? [] : new ExactInquiry(situation).Find(ranking);

    private ImmutableArray<NextQuestion> Find(ExactRanking ranking)
    {
        var (leader, position) = ranking.Ranked[0];
        var threats = Threats(ranking);
        var isThreatened = threats.Any(t => t > 0);
        var leads = new List<long>();
        for (var place = 1; place < ranking.Ranked.Length; place++)
        {
            var (rival, behind) = ranking.Ranked[place];
            if (!isThreatened && !ranking.CanOvertake(place))
                continue;
            leads.Add(position.Strength - behind.Strength);
            Count(rival.Against(leader).Pulls);
        }

        var pulls = new decimal[all.Length];
        var lead = Inquiry.Leads(leads);
        for (var place = 0; place < pulls.Length; place++)
            if (canHelp[place] || threats[place] > 0)
                pulls[place] = Inquiry.AtLeast(all[place].Lost(situation.Terrain.Dimensions[place].Cells.Length) + threats[place] * lead);
        return Inquiry.Ranked(situation.Terrain.RuleSet, pulls);
    }

    /// <summary>The part of each question in ruling the leader out.</summary>
    private decimal[] Threats(ExactRanking ranking)
    {
        var threats = new decimal[all.Length];
        foreach (var exit in ranking.Threats())
        {
            var share = 1m / situation.OpenDemands(exit);
            foreach (var demand in exit.Demands)
                if (situation.Of(demand) == Truth.Open)
                    threats[demand.Place] = Math.Max(threats[demand.Place], share);
        }

        return threats;
    }

    /// <summary>Counts what the answers do to one challenge.</summary>
    private void Count(PreparedPulls challenge)
    {
        moved.Clear();
        foreach (var (trigger, weight) in challenge.Joint)
            if (situation.IsOpen(trigger.Id))
                CountJoint(challenge, trigger, weight);
        foreach (var (demand, weight) in challenge.Sets)
            if (situation.IsFree(demand.Place))
                Count(demand, weight);
        foreach (var (place, pull) in challenge.Alone)
            if (situation.IsFree(place) && MovedAt(place) is null)
                Count(place, pull);
        foreach (var (place, cells) in moved)
            if (cells.AsSpan().ContainsAnyExcept(0))
                Count(place, Pull.Of(situation.Terrain.Dimensions[place], cells));
    }

    private void CountJoint(PreparedPulls challenge, Trigger trigger, long weight)
    {
        var isShared = situation.OpenDemands(trigger) > 1;
        foreach (var demand in trigger.Demands)
        {
            if (situation.Of(demand) != Truth.Open)
                continue;
            if (isShared ? weight > 0 : demand.Dimension.Question.IsMultiple)
                Count(demand, weight);
            else if (!isShared)
                Move(CellsOf(challenge, demand), demand, weight);
        }
    }

    /// <summary>What each answer to a question adds to a challenge, to be moved by what joint triggers add.</summary>
    private long[] CellsOf(PreparedPulls challenge, Demand demand)
    {
        if (MovedAt(demand.Place) is { } cells)
            return cells;
        var added = new long[demand.Dimension.Cells.Length];
        challenge.CellsOf(demand.Place).CopyTo(added);
        moved.Add((demand.Place, added));
        return added;
    }

    private long[]? MovedAt(int place)
    {
        foreach (var (at, cells) in moved)
            if (at == place)
                return cells;
        return null;
    }

    private static void Move(long[] cells, Demand demand, long weight)
    {
        foreach (var cell in demand.Cells)
            cells[cell] += weight;
    }

    private void Count(Demand demand, long weight)
    {
        all[demand.Place] += Pull.Of(demand, situation.Terrain.MissRates[demand], weight);
        canHelp[demand.Place] |= weight > 0;
    }

    private void Count(int place, Pull pull)
    {
        all[place] += pull;
        canHelp[place] |= pull.Most > 0;
    }
}
