namespace Advisor.Engine.Exact;

/// <summary>What a bound term adds that waits for one question alone.</summary>
/// <param name="Meeting">For each facet of the question, in lanes, whether it meets the term: all bits or none.</param>
/// <param name="Weights">What is added then, by row.</param>
internal readonly record struct Joined(long[] Meeting, long[] Weights)
{
    /// <summary>Lays out a term.</summary>
    /// <param name="met">For each facet of the question the demands met, as bits.</param>
    /// <param name="mask">What the term asks of it.</param>
    /// <param name="weights">What it adds to each row.</param>
    public static Joined Of(ulong[] met, ulong mask, long[] weights)
    {
        var meeting = new long[FacetLanes.Padded(met.Length)];
        for (var f = 0; f < met.Length; f++)
            meeting[f] = (met[f] & mask) != 0 ? -1 : 0;
        return new(meeting, weights);
    }
}
