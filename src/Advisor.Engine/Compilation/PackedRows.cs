using System.Collections.Immutable;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Rows of what fires together, dense: one signed byte a target, so that a row for 128 targets is two of the widest registers, and one bit a target for
/// whom it rules out. The first row is empty. Immutable.
/// </summary>
internal sealed class PackedRows
{
    /// <summary>Lanes of a row come in blocks of so many: two of the widest registers, with one of the narrowest for the bits.</summary>
    public const int Block = 128;

    private readonly byte[] most;
    private readonly bool fits;

    /// <summary>Packs rows.</summary>
    /// <param name="rows">For each what it contributes, as <see cref="Split"/> gives it.</param>
    /// <param name="width">See <see cref="WidthOf"/>.</param>
    /// <param name="fits">Whether no rows that are ever added together come to more than a signed byte.</param>
    public PackedRows(IReadOnlyList<ImmutableArray<Contribution>> rows, int width, bool fits)
    {
        (Width, this.fits) = (width, fits);
        Weights = new(rows.Count * width);
        Verdicts = new(rows.Count * width / 64);
        most = [.. rows.Select(r => (byte)r.Select(c => Math.Abs((int)c.Weight)).DefaultIfEmpty().Max())];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (target, weight) in rows[row])
            {
                if (weight == 0)
                    Verdicts.Span[((row * width) + target) >> 6] |= 1ul << target;
                else
                    Weights.Span[(row * width) + target] = weight;
            }
        }
    }

    /// <summary>The number of lanes of a row.</summary>
    public int Width { get; }

    /// <summary>All rows, one after another: by target the weight with its sign.</summary>
    public Aligned<sbyte> Weights { get; }

    /// <summary>All rows, one after another: a bit for each target that is ruled out.</summary>
    public Aligned<ulong> Verdicts { get; }

    public long Bytes => Weights.Length + (8L * Verdicts.Length) + most.Length;

    /// <summary>The lanes for so many targets.</summary>
    public static int WidthOf(int targets) => (targets + Block - 1) / Block * Block;

    /// <summary>Adds up contributions so that each part goes into one row: nothing in it is both for and against a target, and no weight passes 127.</summary>
    public static IEnumerable<ImmutableArray<Contribution>> Split(IEnumerable<Contribution> contributions) =>
        from piece in
            from contribution in contributions
            group (int)contribution.Weight by (contribution.Target, Math.Sign(contribution.Weight)) into same
            from piece in Pieces(same.Key.Target, same.Sum())
            group piece by (piece.Target, piece.RulesOut) into slot
            from numbered in slot.Select((piece, part) => (Piece: piece, Part: part))
            select numbered
        group piece.Piece by piece.Part into part
        orderby part.Key
        select part.ToImmutableArray();

    /// <summary>How many of the first rows can be added in signed bytes.</summary>
    public int Fitting(ReadOnlySpan<int> rows)
    {
        if (fits)
            return rows.Length;
        var bound = 0;
        for (var count = 0; count < rows.Length; count++)
        {
            bound += most[rows[count]];
            if (bound > sbyte.MaxValue)
                return count;
        }

        return rows.Length;
    }

    private static IEnumerable<Contribution> Pieces(ushort target, int weight)
    {
        do
        {
            var piece = Math.Clamp(weight, -sbyte.MaxValue, sbyte.MaxValue);
            yield return new(target, (sbyte)piece);
            weight -= piece;
        }
        while (weight != 0);
    }
}
