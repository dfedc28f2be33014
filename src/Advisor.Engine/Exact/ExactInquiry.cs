using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Finds the questions that <see cref="Inquiry"/> defines, by what is proven: nobody counts as a challenge who cannot overtake.</summary>
internal sealed class ExactInquiry
{
    private readonly Situation situation;
    private readonly decimal[] pulls;
    private readonly bool[] canHelp;
    private readonly long[] missed;
    private readonly long[] met;
    private readonly long[] alone;
    private readonly int[] first;

    private ExactInquiry(Situation situation)
    {
        this.situation = situation;
        var dimensions = situation.Terrain.Dimensions;
        (pulls, canHelp) = (new decimal[dimensions.Length], new bool[dimensions.Length]);
        (missed, met) = (new long[situation.Terrain.Demands.Length], new long[situation.Terrain.Demands.Length]);
        first = new int[dimensions.Length + 1];
        for (var place = 0; place < dimensions.Length; place++)
            first[place + 1] = first[place] + dimensions[place].Cells.Length;
        alone = new long[first[^1]];
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
            Count(rival.Against(leader).Swings);
        }

        CountDemands();
        var all = Inquiry.Leads(leads);
        for (var place = 0; place < pulls.Length; place++)
            pulls[place] = canHelp[place] || threats[place] > 0 ? Inquiry.AtLeast(pulls[place] + threats[place] * all) : 0;
        return Inquiry.Ranked(situation.Terrain.RuleSet, pulls);
    }

    /// <summary>The part of each question in ruling the leader out.</summary>
    private decimal[] Threats(ExactRanking ranking)
    {
        var threats = new decimal[pulls.Length];
        foreach (var exit in ranking.Threats())
        {
            var share = 1m / situation.OpenDemands(exit);
            foreach (var demand in exit.Demands)
                if (situation.Of(demand) == Truth.Open)
                    threats[demand.Place] = Math.Max(threats[demand.Place], share);
        }

        return threats;
    }

    /// <summary>Counts what the answers do to one challenge: by demand, where it is the same for all challenges together, else by cell.</summary>
    private void Count((Trigger Trigger, long Weight)[] swings)
    {
        Array.Clear(alone);
        foreach (var (trigger, weight) in swings)
        {
            if (!situation.IsOpen(trigger.Id))
                continue;
            var isShared = situation.OpenDemands(trigger) > 1;
            foreach (var demand in trigger.Demands)
                if (situation.Of(demand) == Truth.Open)
                    Count(demand, weight, isShared);
        }

        for (var place = 0; place < pulls.Length; place++)
            CountAlone(place);
    }

    private void Count(Demand demand, long weight, bool isShared)
    {
        var isMultiple = demand.Dimension.Question.IsMultiple;
        if (weight > 0 && (isShared || isMultiple))
        {
            missed[demand.Id] += weight;
            canHelp[demand.Place] = true;
        }
        else if (!isShared && isMultiple)
            met[demand.Id] -= weight;
        else if (!isShared)
            foreach (var cell in demand.Cells)
                alone[first[demand.Place] + cell] += weight;
    }

    private void CountAlone(int place)
    {
        var sums = alone.AsSpan(first[place]..first[place + 1]);
        if (!sums.ContainsAnyExcept(0))
            return;
        var isNumeric = situation.Terrain.Dimensions[place].Question.IsNumeric;
        var (most, total, answers) = (0L, 0L, 0);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            if (isNumeric && cell > 0 && sums[cell] == sums[cell - 1])
                continue; // the same region
            most = Math.Max(most, sums[cell]);
            total += sums[cell];
            answers++;
        }

        canHelp[place] |= most > 0;
        pulls[place] += most - (decimal)total / answers;
    }

    private void CountDemands()
    {
        foreach (var demand in situation.Terrain.Demands)
        {
            if ((missed[demand.Id] | met[demand.Id]) == 0)
                continue;
            var rate = situation.Terrain.MissRates[demand];
            pulls[demand.Place] += missed[demand.Id] * rate + met[demand.Id] * (1 - rate);
        }
    }
}
