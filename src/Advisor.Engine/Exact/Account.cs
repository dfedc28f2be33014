using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>
/// What there is to say of a contender under some answers, as lists and by the place in what can be said of it at all. The default one has nothing to say.
/// </summary>
/// <param name="Ledger">All that can be said.</param>
/// <param name="Situation">The answers.</param>
internal readonly record struct Account(Ledger Ledger, Situation Situation)
{
    /// <summary>What the next rule that did not fire lacks, in the order of the rules; its place in <see cref="Ledger.Lacks"/>; -1: there is none.</summary>
    /// <param name="stake">How many rules were looked at; moves on.</param>
    public int NextLack(ref int stake) => Ledger.NextLack(Situation, ref stake);

    /// <summary>The next rule of a kind that fired, the heaviest first; its place in <see cref="Ledger.Reasons"/>; -1: there is none.</summary>
    /// <param name="next">How many rules of the kind were looked at; moves on.</param>
    public int NextHolding(EffectKind kind, ref int next) => Ledger.NextHolding(Situation, kind, ref next);

    /// <summary>The rules that fired, the heaviest first.</summary>
    public ImmutableArray<Reason> Reasons() => Ledger is null ? [] : Ledger.Holding(Situation, isExit: false);

    /// <summary>The rules that rule the contender out, in their order.</summary>
    public ImmutableArray<Reason> Exits() => Ledger is null ? [] : Ledger.Holding(Situation, isExit: true);

    /// <summary>The rules that did not fire, in their order.</summary>
    public ImmutableArray<UnmetRule> Unmet()
    {
        if (Ledger is null)
            return [];
        var unmet = ImmutableArray.CreateBuilder<UnmetRule>();
        var stake = 0;
        for (var place = NextLack(ref stake); place >= 0; place = NextLack(ref stake))
            unmet.Add(Ledger.Lacks[place]);
        return unmet.DrainToImmutable();
    }
}
