namespace Advisor.Engine.Analysis.Robustness;

/// <summary>A stream of independent factors from 0.8 to 1.2 in steps of 0.001, evenly spread; the same for the same seed (SplitMix64).</summary>
internal struct Weighting(ulong seed)
{
    /// <summary>What a factor of 1 counts.</summary>
    public const int Unit = 1000;

    private const int Span = 200;

    private ulong state = seed;

    /// <summary>The next factor, as a multiple of 1 / <see cref="Unit"/>.</summary>
    public int Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return Unit - Span + (int)(mixed % (2 * Span + 1));
    }
}
