using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>What to do beside choosing a style and a technology.</summary>
/// <param name="Id">Unique among the practices.</param>
/// <param name="Name">For people.</param>
/// <param name="When">Alternatives; the practice is recommended when all conditions of any one of them hold. Empty: only rules recommend it.</param>
/// <param name="Why">The reason, in a sentence.</param>
/// <param name="How">How it is done, in a few half-sentences.</param>
/// <param name="Styles">Ids of the styles that it suits.</param>
/// <param name="Technologies">Ids of technologies for which it is special; empty: for none in particular.</param>
/// <param name="ConflictsWith">Ids of practices that are not advised beside it.</param>
/// <param name="GoesWith">Ids of practices that it needs or completes.</param>
/// <param name="Sources">Where it is described.</param>
public sealed record Practice(
    string Id, string Name, ImmutableArray<ImmutableArray<Condition>> When, string Why, string How,
    ImmutableArray<string> Styles, ImmutableArray<string> Technologies,
    ImmutableArray<string> ConflictsWith, ImmutableArray<string> GoesWith, ImmutableArray<Source> Sources);
