using System.Numerics;
using System.Runtime.InteropServices;

namespace Advisor.Engine.Exact;

/// <summary>The rows of facets side by side, so that several facets of a question are tried at a time. Immutable.</summary>
internal sealed class FacetLanes
{
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
            first[v + 1] = first[v] + Rows.Width(rows.FacetsOf(v)) * width;
        lanes = new long[first[^1]];
        for (var v = 0; v < questions; v++)
            for (var f = 0; f < rows.FacetsOf(v); f++)
                for (var row = 0; row < width; row++)
                    lanes[first[v] + (f / Rows.Step * width + row) * Rows.Step + f % Rows.Step] = rows[v, f][row];
    }

    /// <summary>The first facet of a question that leaves the least <see cref="Rows.Shortfall"/>, if it is less than the least so far; negative: none does.</summary>
    /// <param name="v">The question.</param>
    /// <param name="sums">The rows without it.</param>
    /// <param name="most">The least shortfall so far, which is 0 or less.</param>
    public int BestOf(int v, ReadOnlySpan<long> sums, ref long most)
    {
        var best = -1;
        var all = MemoryMarshal.Cast<long, Vector<long>>(lanes.AsSpan(first[v]..first[v + 1]));
        for (var from = 0; from < all.Length; from += width)
        {
            var some = all.Slice(from, width);
            var shortfalls = new Vector<long>(-width);
            for (var row = 0; row < some.Length && row < sums.Length; row++)
                shortfalls += Vector.Min(some[row] + new Vector<long>(sums[row]), Vector<long>.One);
            if (!Vector.GreaterThanAny(shortfalls, new Vector<long>(most)))
                continue;
            for (var lane = 0; lane < Rows.Step; lane++)
                if (shortfalls[lane] > most)
                    (best, most) = (from / width * Rows.Step + lane, shortfalls[lane]);
        }

        return best;
    }
}
