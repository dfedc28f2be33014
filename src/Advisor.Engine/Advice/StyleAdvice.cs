using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A style with the technologies that implement it.</summary>
/// <param name="Standing">Where the style stands among the styles.</param>
/// <param name="Technologies">Those not ruled out, best first.</param>
/// <param name="RuledOutTechnologies">The others, by id.</param>
public sealed record StyleAdvice(Standing Standing, ImmutableArray<Standing> Technologies, ImmutableArray<RuledOut> RuledOutTechnologies)
{
    /// <summary>What to do beside choosing, by id. Gathered when first asked for.</summary>
    public ImmutableArray<PracticeAdvice> Practices
    {
        get => field.IsDefault ? field = Called!.For(Standing.Id, Technologies.IsEmpty ? null : Technologies[0].Id) : field;
        init;
    }

    /// <summary>Where practices that are not given are gathered from.</summary>
    internal CalledPractices? Called { get; init; }
}
