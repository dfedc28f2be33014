using System.Collections.Immutable;

namespace Advisor.Engine.Answers;

/// <summary>Units of information: KB is 1,000 bytes and KiB 1,024 (IEC 80000-13).</summary>
internal static class ByteUnits
{
    /// <summary>The smallest first, and of one prefix the binary before the decimal, which is written where both do.</summary>
    public static readonly ImmutableArray<Unit> All =
    [
        new("B", "B", 1, "byte", "bytes"),
        .. Pair("K", 1, "kilo", "kibi"), .. Pair("M", 2, "mega", "mebi"), .. Pair("G", 3, "giga", "gibi"), .. Pair("T", 4, "tera", "tebi"),
        .. Pair("P", 5, "peta", "pebi"),
    ];

    private static readonly ImmutableArray<string> BitEndings = ["bits", "bit", "bits/s", "bit/s", "bps"];

    /// <summary>The unit, with <c>k</c> read as <c>K</c>, and all of it small as people write bytes (<c>256kb</c>); null: none.</summary>
    public static Unit? Find(string text)
    {
        var spelling = text.StartsWith('k') ? "K" + text[1..] : text;
        var isSmall = !text.AsSpan().ContainsAnyInRange('A', 'Z');
        return All.FirstOrDefault(u => u.IsSpelt(spelling) || (isSmall && u.Name.Equals(text, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether it is a unit of bits, such as <c>Kb</c>, <c>Mbit</c> or <c>Gbps</c>.</summary>
    /// <param name="text">What stands behind the number.</param>
    /// <param name="bytes">The unit of bytes that was perhaps meant, since only a small <c>b</c> says bits; null: bits were meant.</param>
    public static bool AreBits(string text, out Unit? bytes)
    {
        bytes = text.EndsWith('b') ? All.FirstOrDefault(u => string.Equals(u.Name, text, StringComparison.OrdinalIgnoreCase)) : null;
        return bytes is not null || BitEndings.Any(e => text.EndsWith(e, StringComparison.OrdinalIgnoreCase) && IsPrefix(text[..^e.Length]));
    }

    private static bool IsPrefix(string stem) => stem.Length == 0 || Find(stem + "byte") is not null || Find(stem + "B") is not null;

    private static Unit[] Pair(string letter, int power, string thousand, string binaryThousand)
    {
        decimal thousands = 1, binary = 1;
        for (var i = 0; i < power; i++)
            (thousands, binary) = (thousands * 1000, binary * 1024);
        return [Named(letter + "iB", binary, binaryThousand), Named(letter + "B", thousands, thousand)];
    }

    private static Unit Named(string name, decimal size, string prefix) =>
        new(name, name, size, $"{name}yte", $"{name}ytes", $"{prefix}byte", $"{prefix}bytes");
}
