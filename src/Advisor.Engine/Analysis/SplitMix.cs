namespace Advisor.Engine.Analysis;

/// <summary>Numbers that look random and are the same for the same seed, on every machine (SplitMix64, Steele and others 2014).</summary>
internal struct SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next number, evenly spread over all of 64 bits.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
