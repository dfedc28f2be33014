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
            first[v + 1] = first[v] + Padded(rows.FacetsOf(v)) * width;
        lanes = new long[first[^1]];
        for (var v = 0; v < questions; v++)
            for (var f = 0; f < rows.FacetsOf(v); f++)
                for (var row = 0; row < width; row++)
                    lanes[first[v] + (f / Lanes * width + row) * Lanes + f % Lanes] = rows[v, f][row];
    }

    /// <summary>The first facet of a question that leaves the least <see cref="Rows.Shortfall"/>, if it is less than the least so far; negative: none does.</summary>
    /// <param name="v">The question.</param>
    /// <param name="sums">The rows without it.</param>
    /// <param name="joined">What facets add by terms that wait for them alone.</param>
    /// <param name="most">The least shortfall so far, which is 0 or less.</param>
    public int BestOf(int v, ReadOnlySpan<long> sums, ReadOnlySpan<Joined> joined, ref long most)
    {
        var best = -1;
        var all = MemoryMarshal.Cast<long, Vector512<long>>(lanes.AsSpan(first[v]..first[v + 1]));
        for (var from = 0; from < all.Length; from += width)
        {
            var some = all.Slice(from, width);
            var shortfalls = joined.IsEmpty ? Shortfalls(some, sums) : Shortfalls(some, sums, joined, from / width * Lanes);
            if (!Vector512.GreaterThanAny(shortfalls, Vector512.Create(most)))
                continue;
            most = Largest(shortfalls);
            best = from / width * Lanes + BitOperations.TrailingZeroCount(Vector512.Equals(shortfalls, Vector512.Create(most)).ExtractMostSignificantBits());
        }

        return best;
    }

    /// <summary>The <see cref="Rows.Shortfall"/> that each facet of a question leaves.</summary>
    /// <param name="v">The question.</param>
    /// <param name="sums">The rows without it.</param>
    /// <param name="shortfalls">Takes one number a facet; its length is a <see cref="Padded"/> one.</param>
    public void ShortfallsOf(int v, ReadOnlySpan<long> sums, Span<long> shortfalls)
    {
        var all = MemoryMarshal.Cast<long, Vector512<long>>(lanes.AsSpan(first[v]..first[v + 1]));
        for (var from = 0; from < all.Length; from += width)
            Shortfalls(all.Slice(from, width), sums).CopyTo(shortfalls[(from / width * Lanes)..]);
    }

    /// <summary>What each facet of a question adds, as one sum of weighted rows; <see cref="Sum.Forbidden"/> where it takes from a row that must not lose.</summary>
    /// <param name="v">The question.</param>
    /// <param name="weights">One for each row.</param>
    /// <param name="kept">The row that must not lose.</param>
    /// <param name="sums">Takes one number a facet.</param>
    public void Weigh(int v, ReadOnlySpan<long> weights, int kept, Span<long> sums)
    {
        Span<long> last = stackalloc long[Lanes];
        var all = MemoryMarshal.Cast<long, Vector512<long>>(lanes.AsSpan(first[v]..first[v + 1]));
        for (var from = 0; from < all.Length; from += width)
        {
            var sum = Vector512<long>.Zero;
            for (var row = 0; row < width; row++)
                sum += all[from + row] * Vector512.Create(weights[row]);
            sum = Vector512.ConditionalSelect(Vector512.LessThan(all[from + kept], Vector512<long>.Zero), Vector512.Create(Sum.Forbidden), sum);
            var to = sums[(from / width * Lanes)..];
            sum.CopyTo(to.Length < Lanes ? last : to);
            if (to.Length < Lanes)
                last[..to.Length].CopyTo(to);
        }
    }

    /// <summary>The length that holds one number for each of some facets.</summary>
    public static int Padded(int facets) => (facets + Lanes - 1) / Lanes * Lanes;

    private static Vector512<long> Shortfalls(ReadOnlySpan<Vector512<long>> some, ReadOnlySpan<long> sums)
    {
        var shortfalls = Vector512.Create(-(long)some.Length);
        for (var row = 0; row < some.Length && row < sums.Length; row++)
            shortfalls += Vector512.Min(some[row] + Vector512.Create(sums[row]), Vector512<long>.One);
        return shortfalls;
    }

    private static Vector512<long> Shortfalls(ReadOnlySpan<Vector512<long>> some, ReadOnlySpan<long> sums, ReadOnlySpan<Joined> joined, int firstFacet)
    {
        var shortfalls = Vector512.Create(-(long)some.Length);
        for (var row = 0; row < some.Length && row < sums.Length; row++)
        {
            var added = some[row] + Vector512.Create(sums[row]);
            foreach (var (meeting, weights) in joined)
                added += Vector512.Create(meeting, firstFacet) & Vector512.Create(weights[row]);
            shortfalls += Vector512.Min(added, Vector512<long>.One);
        }

        return shortfalls;
    }

    private static long Largest(Vector512<long> values)
    {
        var four = Vector256.Max(values.GetLower(), values.GetUpper());
        var two = Vector128.Max(four.GetLower(), four.GetUpper());
        return Math.Max(two[0], two[1]);
    }
}
