using System.Numerics;

namespace Advisor.Engine.Exact;

/// <summary>Arithmetic on the rows of a bid, several at a time. All rows are of one width, a multiple of <see cref="Step"/>.</summary>
internal static class Rows
{
    /// <summary>How many are taken at a time.</summary>
    public static int Step => Vector<long>.Count;

    /// <summary>The width that holds some rows.</summary>
    public static int Width(int rows) => (rows + Step - 1) / Step * Step;

    public static void Add(long[] sums, long[] added)
    {
        for (var row = 0; row < sums.Length; row += Step)
            (new Vector<long>(sums, row) + new Vector<long>(added, row)).CopyTo(sums, row);
    }

    public static void Subtract(long[] sums, long[] taken)
    {
        for (var row = 0; row < sums.Length; row += Step)
            (new Vector<long>(sums, row) - new Vector<long>(taken, row)).CopyTo(sums, row);
    }

    /// <summary>Whether all rows are more than 0.</summary>
    public static bool AreWon(long[] sums)
    {
        for (var row = 0; row < sums.Length; row += Step)
            if (!Vector.GreaterThanAll(new Vector<long>(sums, row), Vector<long>.Zero))
                return false;
        return true;
    }

    /// <summary>What the rows that would not be won after an addition lack together; 0 or less.</summary>
    public static long Shortfall(long[] sums, long[] added)
    {
        var shortfall = Vector<long>.Zero;
        for (var row = 0; row < sums.Length; row += Step)
            shortfall += Vector.Min(new Vector<long>(sums, row) + new Vector<long>(added, row), Vector<long>.One);
        return Vector.Sum(shortfall) - sums.Length;
    }
}
