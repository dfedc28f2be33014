using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Exact;

/// <summary>The rows of facets side by side, so that several facets of a question are tried at a time. Immutable.</summary>
internal sealed class FacetLanes
{
    private static readonly int Lanes = Vector512<long>.Count;

    private readonly int width;
    private readonly int[] first;
    private readonly long[] lanes;

    /// <summary>Lays rows out anew; what is left of the last lanes stays 0, as the first facet is.</summary>
    /// <param name="rows">What each facet adds.</param>
    /// <param name="questions">How many questions there are.</param>
    public FacetLanes(FacetRows rows, int questions)
    {
        width = rows.Width;
        first = new int[questions + 1];
        for (var v = 0; v < questions; v++)
            first[v + 1] = first[v] + (rows.FacetsOf(v) + Lanes - 1) / Lanes * Lanes * width;
        lanes = new long[first[^1]];
        for (var v = 0; v < questions; v++)
            for (var f = 0; f < rows.FacetsOf(v); f++)
                for (var row = 0; row < width; row++)
                    lanes[first[v] + (f / Lanes * width + row) * Lanes + f % Lanes] = rows[v, f][row];
    }

    /// <summary>The first facet of a question that leaves the least <see cref="Rows.Shortfall"/>, if it is less than the least so far; negative: none does.</summary>
    /// <param name="v">The question.</param>
    /// <param name="sums">The rows without it.</param>
    /// <param name="most">The least shortfall so far, which is 0 or less.</param>
    public int BestOf(int v, ReadOnlySpan<long> sums, ref long most)
    {
        var best = -1;
        var all = MemoryMarshal.Cast<long, Vector512<long>>(lanes.AsSpan(first[v]..first[v + 1]));
        for (var from = 0; from < all.Length; from += width)
        {
            var some = all.Slice(from, width);
            var shortfalls = Vector512.Create(-(long)width);
            for (var row = 0; row < some.Length && row < sums.Length; row++)
                shortfalls += Vector512.Min(some[row] + Vector512.Create(sums[row]), Vector512<long>.One);
            if (!Vector512.GreaterThanAny(shortfalls, Vector512.Create(most)))
                continue;
            most = Largest(shortfalls);
            best = from / width * Lanes + BitOperations.TrailingZeroCount(Vector512.Equals(shortfalls, Vector512.Create(most)).ExtractMostSignificantBits());
        }

        return best;
    }

    private static long Largest(Vector512<long> values)
    {
        var four = Vector256.Max(values.GetLower(), values.GetUpper());
        var two = Vector128.Max(four.GetLower(), four.GetUpper());
        return Math.Max(two[0], two[1]);
    }
}
