using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A style that is not ruled out.</summary>
/// <param name="Style">The style.</param>
/// <param name="Technologies">Its technologies that are not ruled out, best first.</param>
public sealed record RankedStyle(RankedTarget Style, ImmutableArray<RankedTarget> Technologies);
