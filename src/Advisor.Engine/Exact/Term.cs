using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>What a sum gains once all demands are met.</summary>
/// <param name="Demands">At least one, each on a question of its own.</param>
/// <param name="Weight">What it gains; <see cref="Maximizer.Forbidden"/>: it must not come about.</param>
internal readonly record struct Term(ImmutableArray<Demand> Demands, long Weight);
