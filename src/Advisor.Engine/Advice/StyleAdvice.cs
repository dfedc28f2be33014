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
        get => field.IsDefault ? field = Practised?.Invoke(Standing.Id, Technologies.IsEmpty ? null : Technologies[0].Id) ?? [] : field;
        init;
    }

    /// <summary>Gathers practices that are not given, for a style and its first technology.</summary>
    internal Func<string, string?, ImmutableArray<PracticeAdvice>>? Practised { get; init; }
}
