namespace Advisor.Engine.Exact.Changes;

/// <summary>Moves that reach a goal, and no part of which does.</summary>
/// <param name="Moves">In the order of the questions.</param>
/// <param name="Sets">For each of them the set of options; none at all where no question takes several.</param>
internal readonly record struct LeastChange(Move[] Moves, OptionSet[] Sets);
