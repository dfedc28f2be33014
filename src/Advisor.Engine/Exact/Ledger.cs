using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>All that there is to say of a contender's stakes, laid out so that it is read in one pass. Immutable.</summary>
internal sealed class Ledger
{
    // A score in one number: the weights in favour in the lowest bits, then those in opposition, then how often it is ruled out.
    private const int OppositionBits = 24;
    private const int ExitBits = 48;
    private const int Mask = (1 << OppositionBits) - 1;

    private readonly Contender contender;
    private readonly int[] triggers;
    private readonly long[] amounts;
    private readonly (int Trigger, Reason Reason)[] reasons;
    private readonly (int Trigger, Reason Reason)[] exits;
    private readonly int[] firstUnmet;
    private readonly UnmetRule[] unmet;

    /// <summary>Lays out the stakes.</summary>
    /// <param name="contender">Whose they are.</param>
    /// <param name="stakes">In the order of the contender's claims.</param>
    public Ledger(Contender contender, ImmutableArray<Stake> stakes)
    {
        this.contender = contender;
        triggers = [.. stakes.Select(s => s.Trigger.Id)];
        amounts = [.. stakes.Select(s => Amount(s.Claim))];
        reasons = [.. stakes.OrderByDescending(s => s.Claim.Effect.Weight).Select(s => (s.Trigger.Id, s.Claim.ToReason()))];
        exits = [.. reasons.Where(r => r.Reason.Effect.Kind == EffectKind.RulesOut)];
        var rules = new List<UnmetRule>();
        firstUnmet = new int[stakes.Length];
        for (var i = 0; i < stakes.Length; i++)
        {
            firstUnmet[i] = rules.Count;
            rules.AddRange(Hindrance.All(stakes[i].Trigger).Select(h => h.ToUnmet(stakes[i])));
        }

        unmet = [.. rules];
    }

    /// <summary>Whether any rule rules the contender out.</summary>
    public bool IsRuledOut(Situation situation)
    {
        foreach (var (trigger, _) in exits)
            if (situation.Holds(trigger))
                return true;
        return false;
    }

    /// <summary>Where the contender stands.</summary>
    public Position PositionOf(Situation situation)
    {
        long sum = 0;
        for (var i = 0; i < triggers.Length; i++)
            sum += situation.Holds(triggers[i]) ? amounts[i] : 0;
        return new(contender, (int)(sum & Mask), (int)((sum >> OppositionBits) & Mask), sum >> ExitBits > 0);
    }

    /// <summary>The rules that fired, the heaviest first, and those that did not, in their order.</summary>
    public (ImmutableArray<Reason> Reasons, ImmutableArray<UnmetRule> Unmet) Read(Situation situation)
    {
        var fired = 0;
        foreach (var trigger in triggers)
            fired += situation.Holds(trigger) ? 1 : 0;
        var (why, whyNot) = (new Reason[fired], new UnmetRule[triggers.Length - fired]);
        var next = 0;
        foreach (var (trigger, reason) in reasons)
            if (situation.Holds(trigger))
                why[next++] = reason;
        next = 0;
        for (var i = 0; i < triggers.Length; i++)
            if (!situation.Holds(triggers[i]))
                whyNot[next++] = unmet[firstUnmet[i] + situation.HindranceOf(triggers[i])];
        return (ImmutableCollectionsMarshal.AsImmutableArray(why), ImmutableCollectionsMarshal.AsImmutableArray(whyNot));
    }

    /// <summary>The rules that rule the contender out, in their order.</summary>
    public ImmutableArray<Reason> ReadExits(Situation situation)
    {
        var count = 0;
        foreach (var (trigger, _) in exits)
            count += situation.Holds(trigger) ? 1 : 0;
        var why = new Reason[count];
        var next = 0;
        foreach (var (trigger, reason) in exits)
            if (situation.Holds(trigger))
                why[next++] = reason;
        return ImmutableCollectionsMarshal.AsImmutableArray(why);
    }

    private static long Amount(Claim claim) =>
        Math.Max(claim.Effect.Signed, 0) + ((long)Math.Max(-claim.Effect.Signed, 0) << OppositionBits) + (claim.RulesOut ? 1L << ExitBits : 0);
}
