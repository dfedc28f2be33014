using System.Collections.Immutable;

namespace Advisor.Engine.Answers;

/// <summary>Units of information: KB is 1,000 bytes and KiB 1,024 (IEC 80000-13).</summary>
internal static class ByteUnits
{
    /// <summary>The smallest first, and of one prefix the binary before the decimal, which is written where both do.</summary>
    public static readonly ImmutableArray<Unit> All =
    [
        new("B", "B", 1, "byte", "bytes"),
        .. Pair("K", 1), .. Pair("M", 2), .. Pair("G", 3), .. Pair("T", 4), .. Pair("P", 5),
    ];

    /// <summary>The unit, with <c>k</c> read as <c>K</c>; null: none.</summary>
    public static Unit? Find(string text)
    {
        var spelling = text.StartsWith('k') ? "K" + text[1..] : text;
        return All.FirstOrDefault(u => u.IsSpelt(spelling));
    }

    /// <summary>Whether it is a unit of bits, such as <c>Kb</c>, <c>mib</c> or <c>Mbit</c>, and which unit of bytes looks like it.</summary>
    public static bool AreBits(string text, out Unit? bytes)
    {
        var stem = text.EndsWith("bits", StringComparison.OrdinalIgnoreCase) ? text[..^4]
            : text.EndsWith("bit", StringComparison.OrdinalIgnoreCase) ? text[..^3]
            : text.EndsWith('b') ? text[..^1]
            : null;
        bytes = stem is null ? null : All.FirstOrDefault(u => string.Equals(u.Name, stem + "B", StringComparison.OrdinalIgnoreCase));
        return bytes is not null;
    }

    private static Unit[] Pair(string prefix, int power)
    {
        decimal thousands = 1, binary = 1;
        for (var i = 0; i < power; i++)
            (thousands, binary) = (thousands * 1000, binary * 1024);
        return [new(prefix + "iB", prefix + "iB", binary), new(prefix + "B", prefix + "B", thousands)];
    }
}
