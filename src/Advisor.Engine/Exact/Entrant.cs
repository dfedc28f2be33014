using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>A contender with all that any rule says of it, and the sums that tell what it can become. Safe to share among threads.</summary>
internal sealed class Entrant
{
    private readonly Duel?[] duels;
    private readonly Objective?[] firing;

    /// <summary>Enters a contest.</summary>
    /// <param name="seat">Its place among all contenders.</param>
    /// <param name="contender">The style or technology.</param>
    /// <param name="stakes">In the order of the contender's claims.</param>
    /// <param name="outerExits">For a technology, the triggers that rule out the style it competes in: what happens then is never seen.</param>
    /// <param name="rivals">How many compete, this one included.</param>
    public Entrant(int seat, Contender contender, ImmutableArray<Stake> stakes, ImmutableArray<Trigger> outerExits, int rivals)
    {
        (Contender, Stakes, OuterExits) = (contender, stakes, outerExits);
        Ledger = new(seat, contender, stakes);
        Exits = [.. stakes.Where(s => s.Claim.RulesOut).Select(s => s.Trigger).Distinct()];
        Start = Strength.Of(0, 0, contender.Place);
        (duels, firing) = (new Duel?[rivals], new Objective?[Exits.Length]);
    }

    public Contender Contender { get; }

    public string Id => Contender.Id;

    public ImmutableArray<Stake> Stakes { get; }

    /// <summary>What there is to say of the stakes.</summary>
    public Ledger Ledger { get; }

    /// <summary>Its strength before any rule speaks.</summary>
    public long Start { get; }

    /// <summary>The triggers that rule it out.</summary>
    public ImmutableArray<Trigger> Exits { get; }

    /// <summary>For a technology, the triggers that rule out the style it competes in.</summary>
    public ImmutableArray<Trigger> OuterExits { get; }

    /// <summary>What its score gains, while it is ranked and its style too.</summary>
    public Objective Highest => field ??= Score(1);

    /// <summary>What its score loses, while it is ranked and its style too.</summary>
    public Objective Lowest => field ??= Score(-1);

    /// <summary>The same with another contender of the same contest.</summary>
    public Duel Against(Entrant other) => duels[other.Contender.Place] ??= new(this, other);

    /// <summary>A sum that gains once one of the exits comes to hold, while the style that it competes in is ranked still.</summary>
    /// <param name="exit">The place of the exit in <see cref="Exits"/>.</param>
    public Objective Firing(int exit) => firing[exit] ??= Objective.Of([(Exits[exit], 1), .. Forbidden(OuterExits)]);

    private Objective Score(int sign) => Objective.Of(
        [.. Stakes.Select(s => (s.Trigger, (long)sign * s.Claim.Effect.Signed)), .. Forbidden([.. Exits, .. OuterExits])]);

    private static IEnumerable<(Trigger, long)> Forbidden(IEnumerable<Trigger> exits) => exits.Select(e => (e, Sum.Forbidden));
}
