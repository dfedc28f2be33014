namespace Advisor.Engine.Knowledge;

/// <summary>What a rule does to one target, or to every technology that meets its fact conditions.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Target">The id of a style or technology; null: every technology that meets <see cref="Rule.Where"/>.</param>
/// <param name="Weight">1 to 5 (a hint, a leaning, a clear reason, a strong reason, a decisive reason); 0 where <paramref name="Kind"/> is
/// <see cref="EffectKind.RulesOut"/>.</param>
public sealed record Effect(EffectKind Kind, string? Target, int Weight)
{
    /// <summary>The weight with its sign: what the effect adds to a score.</summary>
    public int Signed => Kind switch { EffectKind.Favours => Weight, EffectKind.Opposes => -Weight, _ => 0 };
}
