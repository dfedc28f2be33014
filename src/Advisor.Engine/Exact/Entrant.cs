using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>A contender with all that any rule says of it.</summary>
/// <param name="Contender">The style or technology.</param>
/// <param name="Stakes">In the order of the contender's claims.</param>
internal sealed record Entrant(Contender Contender, ImmutableArray<Stake> Stakes)
{
    public string Id => Contender.Id;

    /// <summary>Its strength before any rule speaks.</summary>
    public long Start { get; } = Strength.Of(0, 0, Contender.Place);

    /// <summary>The triggers that rule it out.</summary>
    public ImmutableArray<Trigger> Exits { get; } = [.. Stakes.Where(s => s.Claim.RulesOut).Select(s => s.Trigger).Distinct()];

    public bool Equals(Entrant? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Contender.Place;
}
