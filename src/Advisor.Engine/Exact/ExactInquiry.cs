using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Finds the questions that <see cref="Inquiry"/> defines, by what is proven: nobody counts as a challenge who cannot overtake.</summary>
internal sealed class ExactInquiry
{
    private readonly Situation situation;
    private readonly PullSums sums;
    private readonly int[] threats; // by place, the fewest open demands of a threat that waits for it; 0: none does
    private readonly bool[] isBound; // by place, whether a challenge may be moved by it, though it pulls nothing by itself
    private readonly MovedCells moved;
    private long leads; // all that ruling the leader out would take away

    private ExactInquiry(Situation situation)
    {
        this.situation = situation;
        sums = new(situation.Terrain.PullLayout);
        threats = new int[situation.Terrain.Dimensions.Length];
        isBound = new bool[threats.Length];
        moved = new(situation.Terrain.Dimensions);
    }

    /// <summary>The open questions that can still change rank 1, most decisive first; none exactly where the ranking is settled.</summary>
    public static ImmutableArray<NextQuestion> Of(ExactRanking ranking, Situation situation) =>
        ranking.IsSettled ? [] : new ExactInquiry(situation).Find(ranking);

    private ImmutableArray<NextQuestion> Find(ExactRanking ranking)
    {
        var isThreatened = FindThreats(ranking);
        var (leader, position) = ranking.Ranked[0];
        for (var place = 1; place < ranking.Ranked.Length; place++)
        {
            var (rival, behind) = ranking.Ranked[place];
            if (!isThreatened && !ranking.CanOvertake(place))
                continue;
            leads += Inquiry.AtLeastPoint(position.Strength - behind.Strength);
            Count(rival.Against(leader).Pulls);
            foreach (var exit in rival.Exits)
                if (situation.IsOpen(exit.Id))
                    foreach (var demand in exit.Demands)
                        isBound[demand.Place] |= situation.IsFree(demand.Place);
        }

        leads = Math.Max(leads, Strength.Point);
        return Roughly() ?? Exactly();
    }

    private ImmutableArray<NextQuestion>? Roughly()
    {
        Span<double> pulls = stackalloc double[threats.Length];
        double size = 0;
        for (var place = 0; place < pulls.Length; place++)
        {
            if (!IsAsked(place))
                continue;
            double threat = threats[place] == 0 ? 0 : (double)leads / threats[place];
            size += threat;
            pulls[place] = Math.Max(1, sums.Roughly(place, ref size) + threat);
        }

        return RoughShares.Ranked(situation.Terrain.RuleSet.Questions, pulls, size / (1L << 48));
    }

    private ImmutableArray<NextQuestion> Exactly()
    {
        var pulls = new decimal[threats.Length];
        for (var place = 0; place < pulls.Length; place++)
            if (IsAsked(place))
                pulls[place] = Inquiry.AtLeast(sums.Lost(place) + (threats[place] == 0 ? 0 : 1m / threats[place] * leads));
        return Inquiry.Ranked(situation.Terrain.RuleSet, pulls);
    }

    private bool IsAsked(int place) => sums.CanMove(place) || isBound[place] || threats[place] > 0;

    /// <summary>Finds the part of each question in ruling the leader out. Whether anything can.</summary>
    private bool FindThreats(ExactRanking ranking)
    {
        var any = false;
        foreach (var exit in ranking.Threats())
        {
            var count = situation.OpenDemands(exit);
            foreach (var demand in exit.Demands)
                if (situation.Of(demand) == Truth.Open && (threats[demand.Place] == 0 || count < threats[demand.Place]))
                    threats[demand.Place] = count;
            any |= count > 0;
        }

        return any;
    }

    /// <summary>Counts what the answers do to one challenge.</summary>
    private void Count(PreparedPulls challenge)
    {
        foreach (var (trigger, weight, parts) in challenge.Joint)
            if (situation.IsOpen(trigger.Id))
                CountJoint(challenge, trigger, weight, parts);
        foreach (ref readonly var set in challenge.Sets.AsSpan())
            if (situation.IsFree(set.Place))
                Bind(set.Place, set.Pull);
        foreach (ref readonly var alone in challenge.Alone.AsSpan())
            if (situation.IsFree(alone.Place) && !moved.Has(alone.Place))
                sums.Add(alone.Place, alone.Pull);
        moved.Drain(sums);
    }

    /// <summary>Counts an open trigger: what is open of its demands are those of the questions that are.</summary>
    private void CountJoint(PreparedPulls challenge, Trigger trigger, long weight, (int Place, Pull Pull)[] parts)
    {
        var open = 0;
        foreach (ref readonly var part in parts.AsSpan())
            open += situation.IsFree(part.Place) ? 1 : 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var (place, pull) = parts[i];
            if (!situation.IsFree(place))
                continue;
            if (open == 1 && !situation.Terrain.Dimensions[place].Question.IsMultiple)
                moved.Move(challenge, trigger.Demands[i], weight);
            else
                Bind(place, open == 1 || weight > 0 ? pull : default);
        }
    }

    /// <summary>Counts what may move a challenge, whatever it adds by itself.</summary>
    private void Bind(int place, in Pull pull)
    {
        isBound[place] = true;
        if (pull.Answers > 0)
            sums.Add(place, pull);
    }
}
