using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>Answers that pull against each other.</summary>
/// <param name="Id">Unique among the tensions.</param>
/// <param name="When">All must hold.</param>
/// <param name="Detail">What is odd about them and what to do, in a sentence or two.</param>
/// <param name="Sources">Where it is described; may be empty.</param>
public sealed record Tension(string Id, ImmutableArray<Condition> When, string Detail, ImmutableArray<Source> Sources);
