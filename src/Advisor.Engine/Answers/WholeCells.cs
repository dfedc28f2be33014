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

    /// <summary>The cell of an amount; -1: it is not told, as it is not known as a whole number, or lies between the regions.</summary>
    /// <param name="whole">See <see cref="AmountAnswer.Whole"/>.</param>
    public int Of(long whole)
    {
        var cell = 0;
        foreach (var end in last)
            cell += whole > end ? 1 : 0; // counted to the end: where to stop could not be predicted
        return whole >= 0 && cell < first.Length && whole >= first[cell] ? cell : -1;
    }

    private static long FirstFrom(decimal low, bool isInclusive) =>
        (long)Math.Clamp(isInclusive ? decimal.Ceiling(low) : decimal.Floor(low) + 1, -Limit, Limit);
}
