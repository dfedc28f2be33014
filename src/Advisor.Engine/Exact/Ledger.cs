using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>All that there is to say of a contender's stakes, laid out so that it is read in one pass. Immutable.</summary>
internal sealed class Ledger
{
    private readonly Contender contender;
    private readonly Trigger[] triggers; // of each stake
    private readonly int[] triggerIds;
    private readonly int[] firing; // the trigger of each reason
    private readonly int[][] ofKind; // the places of the reasons, by kind
    private readonly Dictionary<Stake, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly ulong[] exits; // the reasons that rule it out, one bit each
    private readonly int[] firstLack;

    /// <summary>Lays out the stakes.</summary>
    /// <param name="seat">The contender's place among all.</param>
    /// <param name="contender">Whose they are.</param>
    /// <param name="stakes">In the order of the contender's claims.</param>
    public Ledger(int seat, Contender contender, ImmutableArray<Stake> stakes)
    {
        (Seat, this.contender) = (seat, contender);
        triggers = [.. stakes.Select(s => s.Trigger)];
        triggerIds = [.. triggers.Select(t => t.Id)];
        var byWeight = stakes.OrderByDescending(s => s.Claim.Effect.Weight).ToList();
        firing = [.. byWeight.Select(s => s.Trigger.Id)];
        ofKind = [.. Enum.GetValues<EffectKind>().Select(kind => byWeight.Index().Where(s => s.Item.Claim.Effect.Kind == kind).Select(s => s.Index).ToArray())];
        Reasons = [.. byWeight.Select(s => s.Claim.ToReason())];
        exits = new ulong[(Reasons.Length + 63) / 64];
        for (var place = 0; place < Reasons.Length; place++)
        {
            places.Add(byWeight[place], place);
            exits[place >> 6] |= byWeight[place].Claim.RulesOut ? 1UL << place : 0;
        }

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

    /// <summary>The reasons that rule it out, one bit each.</summary>
    public ReadOnlySpan<ulong> Exits => exits;

    /// <summary>What can be said of each rule that does not fire, in the order of the rules.</summary>
    public ImmutableArray<UnmetRule> Lacks { get; }

    /// <summary>The reasons that hold. For those of a few contenders: to walk those of all, <see cref="ExactRanking.FiredIn"/> is faster.</summary>
    /// <param name="situation">The answers.</param>
    /// <param name="isExit">Whether only those are of interest that rule the contender out.</param>
    public ImmutableArray<Reason> Holding(Situation situation, bool isExit)
    {
        Span<int> places = stackalloc int[firing.Length];
        var count = 0;
        for (var word = 0; word < exits.Length; word++)
        {
            for (var left = isExit ? exits[word] : ulong.MaxValue; left != 0; left &= left - 1)
            {
                var place = (64 * word) + BitOperations.TrailingZeroCount(left);
                if (place >= firing.Length)
                    break;
                if (situation.Holds(firing[place]))
                    places[count++] = place;
            }
        }

        if (count == 0)
            return [];
        var holding = new Reason[count];
        for (var i = 0; i < count; i++)
            holding[i] = Reasons[places[i]];
        return ImmutableCollectionsMarshal.AsImmutableArray(holding);
    }

    /// <summary>See <see cref="Account.NextHolding"/>.</summary>
    public int NextHolding(Situation situation, EffectKind kind, ref int next)
    {
        var places = ofKind[(int)kind];
        while (next < places.Length)
        {
            var place = places[next++];
            if (situation.Holds(firing[place]))
                return place;
        }

        return -1;
    }

    /// <summary>The trigger of a reason, by its place among all.</summary>
    /// <param name="place">The place in <see cref="Reasons"/>.</param>
    public int TriggerOf(int place) => firing[place];

    /// <summary>The place in <see cref="Reasons"/> of what a stake says if it fires.</summary>
    public int PlaceOf(Stake stake) => places[stake];

    /// <summary>See <see cref="Account.NextLack"/>.</summary>
    public int NextLack(Situation situation, ref int stake)
    {
        while (stake < triggers.Length)
        {
            var place = stake++;
            if (!situation.Holds(triggerIds[place]))
                return firstLack[place] + situation.HindranceOf(triggers[place]).Code;
        }

        return -1;
    }
}
