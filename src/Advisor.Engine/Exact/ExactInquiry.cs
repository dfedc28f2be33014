using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Finds the questions that <see cref="Inquiry"/> defines, by what is proven: nobody counts as a challenge who cannot overtake.</summary>
internal sealed class ExactInquiry
{
    private readonly Situation situation;
    private readonly decimal[] threats;
    private readonly decimal[] shares;
    private readonly decimal[] parts;
    private readonly long[] alone;
    private readonly int[] first;

    private ExactInquiry(Situation situation)
    {
        this.situation = situation;
        var dimensions = situation.Terrain.Dimensions;
        (threats, shares, parts) = (new decimal[dimensions.Length], new decimal[dimensions.Length], new decimal[dimensions.Length]);
        first = new int[dimensions.Length + 1];
        for (var place = 0; place < dimensions.Length; place++)
            first[place + 1] = first[place] + (dimensions[place].Question.IsMultiple ? 1 : dimensions[place].Cells.Length);
        alone = new long[first[^1]];
    }

    /// <summary>The open questions that can still change rank 1, most decisive first; none exactly where the ranking is settled.</summary>
    public static ImmutableArray<NextQuestion> Of(ExactRanking ranking, Situation situation) =>
        ranking.IsSettled ? [] : new ExactInquiry(situation).Find(ranking);

    private ImmutableArray<NextQuestion> Find(ExactRanking ranking)
    {
        var (leader, position) = ranking.Ranked[0];
        var isThreatened = false;
        foreach (var exit in ranking.Threats())
        {
            isThreatened = true;
            var share = 1m / situation.OpenDemands(exit);
            foreach (var demand in exit.Demands)
                if (situation.Of(demand) == Truth.Open)
                    threats[demand.Place] = Math.Max(threats[demand.Place], share);
        }

        var challenges = 0;
        for (var place = 1; place < ranking.Ranked.Count; place++)
        {
            var (rival, behind) = ranking.Ranked[place];
            if (!isThreatened && !ranking.CanOvertake(place))
                continue;
            challenges++;
            Count(rival.Against(leader).Swings, position.Strength - behind.Strength);
        }

        return Inquiry.Ranked(
            situation.Terrain.RuleSet, place => situation.IsFree(place) ? challenges == 0 ? threats[place] : shares[place] / challenges : 0);
    }

    /// <summary>Adds what each question may do for one challenge.</summary>
    private void Count((Trigger Trigger, long Weight)[] swings, long lead)
    {
        Array.Clear(alone);
        Array.Clear(parts);
        foreach (var (trigger, weight) in swings)
        {
            if (!situation.IsOpen(trigger.Id))
                continue;
            var open = situation.OpenDemands(trigger);
            foreach (var demand in trigger.Demands)
            {
                if (situation.Of(demand) != Truth.Open)
                    continue;
                if (open > 1 && weight > 0)
                    parts[demand.Place] += (decimal)weight / open;
                else if (open > 1)
                    continue;
                else if (demand.Dimension.Question.IsMultiple)
                    alone[first[demand.Place]] += Math.Max(weight, 0); // each rule that adds may be had
                else
                    foreach (var cell in demand.Cells)
                        alone[first[demand.Place] + cell] += weight;
            }
        }

        for (var place = 0; place < shares.Length; place++)
        {
            if (!situation.IsFree(place))
                continue;
            long most = 0;
            foreach (var sum in alone.AsSpan(first[place]..first[place + 1]))
                most = Math.Max(most, sum);
            shares[place] += most == 0 && parts[place] == 0 ? threats[place] : Math.Max(threats[place], Inquiry.Share(most + parts[place], lead));
        }
    }
}
