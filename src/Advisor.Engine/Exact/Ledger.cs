using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>All that there is to say of a contender's stakes, laid out so that it is read in one pass. Immutable.</summary>
internal sealed class Ledger
{
    private readonly Contender contender;
    private readonly Trigger[] triggers;
    private readonly int[] heaviest; // the trigger of each reason
    private readonly int[] exits; // places of reasons
    private readonly int[] firstLack;

    /// <summary>Lays out the stakes.</summary>
    /// <param name="seat">The contender's place among all.</param>
    /// <param name="contender">Whose they are.</param>
    /// <param name="stakes">In the order of the contender's claims.</param>
    public Ledger(int seat, Contender contender, ImmutableArray<Stake> stakes)
    {
        (Seat, this.contender) = (seat, contender);
        triggers = [.. stakes.Select(s => s.Trigger)];
        var byWeight = stakes.OrderByDescending(s => s.Claim.Effect.Weight).ToList();
        heaviest = [.. byWeight.Select(s => s.Trigger.Id)];
        Reasons = [.. byWeight.Select(s => s.Claim.ToReason())];
        exits = [.. Enumerable.Range(0, heaviest.Length).Where(place => Reasons[place].Effect.Kind == EffectKind.RulesOut)];
        var lacks = ImmutableArray.CreateBuilder<UnmetRule>();
        firstLack = new int[stakes.Length];
        for (var i = 0; i < stakes.Length; i++)
        {
            firstLack[i] = lacks.Count;
            lacks.AddRange(Hindrance.All(stakes[i].Trigger).Select(h => h.ToUnmet(stakes[i])));
        }

        Lacks = lacks.ToImmutable();
    }

    /// <summary>The contender's place among all.</summary>
    public int Seat { get; }

    /// <summary>The contender's id.</summary>
    public string Id => contender.Id;

    /// <summary>What every rule would say if it fired, the heaviest first, then by the rule's id.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>What can be said of each rule that does not fire, in the order of the rules.</summary>
    public ImmutableArray<UnmetRule> Lacks { get; }

    /// <summary>Where the contender stands.</summary>
    public Position PositionOf(Situation situation)
    {
        var score = situation.ScoreOf(Seat);
        return new(contender, Score.Favour(score), Score.Opposition(score), Score.IsRuledOut(score));
    }

    /// <summary>See <see cref="Account.NextReason"/>.</summary>
    public int NextReason(Situation situation, int after)
    {
        for (var place = after + 1; place < heaviest.Length; place++)
            if (situation.Holds(heaviest[place]))
                return place;
        return -1;
    }

    /// <summary>See <see cref="Account.NextExit"/>.</summary>
    public int NextExit(Situation situation, int after)
    {
        foreach (var place in exits)
            if (place > after && situation.Holds(heaviest[place]))
                return place;
        return -1;
    }

    /// <summary>See <see cref="Account.NextLack"/>.</summary>
    public int NextLack(Situation situation, ref int stake)
    {
        while (stake < triggers.Length)
        {
            var (trigger, first) = (triggers[stake], firstLack[stake]);
            stake++;
            if (!situation.Holds(trigger.Id))
                return first + situation.HindranceOf(trigger).Code;
        }

        return -1;
    }
}
