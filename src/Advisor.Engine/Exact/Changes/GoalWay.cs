using System.Collections.Immutable;

namespace Advisor.Engine.Exact.Changes;

/// <summary>One way to reach a goal.</summary>
/// <param name="Duels">Each first must be ahead of the second.</param>
/// <param name="Ranked">Those that must not be ruled out.</param>
internal sealed record GoalWay(ImmutableArray<(Entrant Ahead, Entrant Behind)> Duels, ImmutableArray<Entrant> Ranked);
