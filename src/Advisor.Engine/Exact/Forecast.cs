using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What is still possible under some answers, over all ways to answer the open questions.</summary>
internal sealed class Forecast(Situation situation, CancellationToken ct)
{
    private readonly Maximizer maximizer = new(situation.Terrain);
    private readonly Balance balance = new(situation);

    /// <summary>Whether every statement so far is exact; otherwise some are bounds.</summary>
    public bool IsProven { get; private set; } = true;

    /// <summary>What the contender's score can become while none of the exits is taken.</summary>
    /// <param name="position">Where the contender stands; not ruled out.</param>
    /// <param name="entrant">The same contender.</param>
    /// <param name="exits">Triggers that end its being ranked: its own, and for a technology those of its style.</param>
    public ScoreRange RangeOf(Position position, Entrant entrant, ImmutableArray<Trigger> exits)
    {
        var score = position.Favour - position.Opposition;
        return new((int)(score - Reach(-1)), (int)(score + Reach(1)));

        long Reach(int sign)
        {
            foreach (var stake in entrant.Stakes)
                if (stake.Claim.Effect.Signed is var signed and not 0)
                    balance.Add(stake.Trigger, sign * signed);
            return Most(exits);
        }
    }

    /// <summary>Whether an open trigger can come to hold while none of the exits is taken.</summary>
    public bool CanFire(Trigger trigger, ImmutableArray<Trigger> exits)
    {
        balance.Add(trigger, 1);
        return Most(exits) > 0;
    }

    /// <summary>The most by which a rival can become stronger than another contender; negative: it stays behind by so much.</summary>
    /// <param name="rival">The one that would have to gain; not ruled out.</param>
    /// <param name="rivalEntrant">The same contender.</param>
    /// <param name="other">The one that it is measured against.</param>
    /// <param name="otherEntrant">The same contender.</param>
    /// <param name="exits">Triggers that must not come to hold.</param>
    public long LeadOf(Position rival, Entrant rivalEntrant, Position other, Entrant otherEntrant, ImmutableArray<Trigger> exits)
    {
        foreach (var stake in rivalEntrant.Stakes)
            balance.Add(stake.Trigger, stake.Strength);
        foreach (var stake in otherEntrant.Stakes)
            balance.Add(stake.Trigger, -stake.Strength);
        return rival.Strength - other.Strength + Most(exits);
    }

    private long Most(ImmutableArray<Trigger> exits)
    {
        ct.ThrowIfCancellationRequested();
        foreach (var exit in exits)
            balance.Add(exit, Maximizer.Forbidden);
        var peak = maximizer.Of(balance.Take());
        IsProven &= peak.IsExact;
        return peak.Value;
    }
}
