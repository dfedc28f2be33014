using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A style with the technologies that implement it.</summary>
/// <param name="Standing">Where the style stands among the styles.</param>
/// <param name="Technologies">Those not ruled out, best first.</param>
/// <param name="RuledOutTechnologies">The others, by id.</param>
/// <param name="Practices">What to do beside choosing, by id.</param>
public sealed record StyleAdvice(
    Standing Standing, ImmutableArray<Standing> Technologies, ImmutableArray<RuledOut> RuledOutTechnologies, ImmutableArray<PracticeAdvice> Practices);
