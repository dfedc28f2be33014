namespace Advisor.Engine.Analysis.Robustness;

/// <summary>A stream of independent factors from 0.8 to 1.2 in steps of 0.001, evenly spread; the same for the same seed.</summary>
internal sealed class Weighting(ulong seed)
{
    /// <summary>What a factor of 1 counts.</summary>
    public const int Unit = 1000;

    private const int Span = 200;

    private readonly SeededSequence numbers = new(seed);

    /// <summary>The next factor, as a multiple of 1 / <see cref="Unit"/>.</summary>
    public int Next() => Unit - Span + numbers.Below(2 * Span + 1);
}
