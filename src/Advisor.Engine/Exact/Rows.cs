using System.Numerics;
using System.Runtime.InteropServices;

namespace Advisor.Engine.Exact;

/// <summary>Arithmetic on the rows of a bid, several at a time. All rows are of one width, a multiple of <see cref="Step"/>.</summary>
internal static class Rows
{
    /// <summary>How many are taken at a time.</summary>
    public static int Step => Vector<long>.Count;

    /// <summary>The width that holds some rows.</summary>
    public static int Width(int rows) => (rows + Step - 1) / Step * Step;

    public static void Add(Span<long> sums, ReadOnlySpan<long> added)
    {
        var all = MemoryMarshal.Cast<long, Vector<long>>(sums);
        var more = MemoryMarshal.Cast<long, Vector<long>>(added);
        for (var i = 0; i < all.Length; i++)
            all[i] += more[i];
    }

    public static void Subtract(Span<long> sums, ReadOnlySpan<long> taken)
    {
        var all = MemoryMarshal.Cast<long, Vector<long>>(sums);
        var less = MemoryMarshal.Cast<long, Vector<long>>(taken);
        for (var i = 0; i < all.Length; i++)
            all[i] -= less[i];
    }

    /// <summary>Writes down the sums of two rows.</summary>
    public static void Join(ReadOnlySpan<long> one, ReadOnlySpan<long> other, Span<long> sums)
    {
        var all = MemoryMarshal.Cast<long, Vector<long>>(sums);
        var first = MemoryMarshal.Cast<long, Vector<long>>(one);
        var second = MemoryMarshal.Cast<long, Vector<long>>(other);
        for (var i = 0; i < all.Length; i++)
            all[i] = first[i] + second[i];
    }

    /// <summary>Takes from each of two rows the larger.</summary>
    public static void Raise(Span<long> sums, ReadOnlySpan<long> others)
    {
        var all = MemoryMarshal.Cast<long, Vector<long>>(sums);
        var more = MemoryMarshal.Cast<long, Vector<long>>(others);
        for (var i = 0; i < all.Length; i++)
            all[i] = Vector.Max(all[i], more[i]);
    }

    /// <summary>Whether all rows are more than 0.</summary>
    public static bool AreWon(ReadOnlySpan<long> sums)
    {
        foreach (var some in MemoryMarshal.Cast<long, Vector<long>>(sums))
            if (!Vector.GreaterThanAll(some, Vector<long>.Zero))
                return false;
        return true;
    }

    /// <summary>What the rows that are not won lack together; 0 or less.</summary>
    public static long Shortfall(ReadOnlySpan<long> sums)
    {
        var shortfall = Vector<long>.Zero;
        foreach (var some in MemoryMarshal.Cast<long, Vector<long>>(sums))
            shortfall += Vector.Min(some, Vector<long>.One);
        return Vector.Sum(shortfall) - sums.Length;
    }
}
