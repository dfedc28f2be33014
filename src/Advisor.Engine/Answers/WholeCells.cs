using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Regions of a numeric axis as the whole numbers in them: nearly all amounts are whole, and so they are compared many times faster. Immutable.</summary>
internal sealed class WholeCells
{
    /// <summary>More than any amount that is taken, and small enough to compute with.</summary>
    private const long Limit = 1L << 60;

    private readonly long[] first; // by cell
    private readonly long[] last;

    /// <summary>Takes the regions over.</summary>
    /// <param name="regions">In rising order, none overlapping another.</param>
    public WholeCells(IReadOnlyCollection<(Bound? Low, Bound? High)> regions)
    {
        first = [.. regions.Select(r => r.Low is { } low ? FirstFrom(low.Amount, low.Inclusive) : -Limit)];
        last = [.. regions.Select(r => r.High is { } high ? FirstFrom(high.Amount, !high.Inclusive) - 1 : Limit)];
    }

    /// <summary>The cell of an amount; -1: it is not told, as the amount is no whole number, is very large, or lies between the regions.</summary>
    public int Of(decimal amount)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(amount, parts);
        var whole = ((long)parts[1] << 32) | (uint)parts[0];
        if (parts[3] != 0 || parts[2] != 0 || (ulong)whole >= Limit)
            return -1;
        var cell = 0;
        while (cell < last.Length && whole > last[cell])
            cell++;
        return cell < last.Length && whole >= first[cell] ? cell : -1;
    }

    private static long FirstFrom(decimal low, bool isInclusive) =>
        (long)Math.Clamp(isInclusive ? decimal.Ceiling(low) : decimal.Floor(low) + 1, -Limit, Limit);
}
