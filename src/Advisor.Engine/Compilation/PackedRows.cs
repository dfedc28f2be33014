using System.Runtime.InteropServices;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Rows of weights, one lane a target: what speaks for it in the low byte, what speaks against it in the high byte. So one addition adds both, as long
/// as neither passes 255; <see cref="Most"/> tells how near a row comes.
/// </summary>
internal sealed class PackedRows
{
    /// <summary>Lanes of a row come in blocks of so many: four of the widest registers.</summary>
    public const int Block = 128;

    private readonly List<ushort> lanes = [];
    private readonly List<byte> most = [];

    public PackedRows(int targets) => Width = (targets + Block - 1) / Block * Block;

    /// <summary>The number of lanes of a row.</summary>
    public int Width { get; }

    /// <summary>The number of rows.</summary>
    public int Count => most.Count;

    public Aligned<ushort> Lanes() => Aligned<ushort>.Of(CollectionsMarshal.AsSpan(lanes));

    /// <summary>By row, the largest byte in it.</summary>
    public byte[] Most() => [.. most];

    /// <summary>Adds the sum of contributions: one row, or more where a sum passes 255. Nothing where there is nothing to add.</summary>
    public void Add(IEnumerable<Contribution> contributions)
    {
        var (favour, opposition) = (new int[Width], new int[Width]);
        foreach (var contribution in contributions)
        {
            favour[contribution.Target] += Math.Max((int)contribution.Weight, 0);
            opposition[contribution.Target] += Math.Max(-contribution.Weight, 0);
        }

        while (Math.Max(favour.Max(), opposition.Max()) is > 0 and var largest)
        {
            most.Add((byte)Math.Min(largest, byte.MaxValue));
            for (var lane = 0; lane < Width; lane++)
                lanes.Add((ushort)(Taken(ref favour[lane]) | Taken(ref opposition[lane]) << 8));
        }
    }

    private static int Taken(ref int sum)
    {
        var part = Math.Min(sum, byte.MaxValue);
        sum -= part;
        return part;
    }
}
