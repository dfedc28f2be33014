using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Finds the first of a group after a change. Nothing is ranked, and of each row only the lanes of the group are added up: its members are so few that sums
/// of 32 bits, which cannot overflow, cost no more than sums of bytes.
/// </summary>
internal static class LeaderKernel
{
    private const int Lanes = 16;

    /// <summary>The definition, and what runs where registers are narrow or keys large.</summary>
    /// <param name="packed">All rows.</param>
    /// <param name="change">What is added to what, and taken away.</param>
    /// <param name="first">The first member of the group.</param>
    /// <param name="count">The number of members.</param>
    public static Leader Portable(PackedRows packed, in Change change, int first, int count)
    {
        var best = Leader.None;
        for (var target = first; target < first + count; target++)
        {
            if (IsRuledOut(packed, change, target))
                continue;
            int favour = change.Before.Favour.Span[target], opposition = change.Before.Opposition.Span[target];
            foreach (var row in change.Added)
            {
                int weight = packed.Weights.Span[(row * packed.Width) + target];
                favour += Math.Max(weight, 0);
                opposition -= Math.Min(weight, 0);
            }

            foreach (var row in change.Taken)
            {
                int weight = packed.Weights.Span[(row * packed.Width) + target];
                favour -= Math.Max(weight, 0);
                opposition += Math.Min(weight, 0);
            }

            // The earlier one stays where both are alike.
            var (score, highest) = (favour - opposition, best.Favour - best.Opposition);
            if (best.Target < 0 || score > highest || (score == highest && opposition < best.Opposition))
                best = new(target, favour, opposition);
        }

        return best;
    }

    /// <summary>The same, sixteen members at a time, by the largest of their keys, which holds all that is asked.</summary>
    /// <param name="packed">All rows.</param>
    /// <param name="change">What is added to what, and taken away.</param>
    /// <param name="first">The first member of the group.</param>
    /// <param name="count">The number of members.</param>
    /// <param name="layout">How a key is made up.</param>
    public static Leader Wide(PackedRows packed, in Change change, int first, int count, KeyLayout layout)
    {
        var best = Vector512.Create(int.MinValue);
        for (var start = first; start < first + count; start += Lanes)
        {
            // The last lanes of a row are read twice rather than those behind it.
            var lane = Math.Min(start, packed.Width - Lanes);
            var (score, against) = Sum(packed, change, lane);
            var place = Vector512<int>.Indices + Vector512.Create(lane - first);
            var key = (score << layout.ScoreShift) - (against << layout.OppositionShift) - place;
            var isMember = Vector512.LessThan(place.AsUInt32(), Vector512.Create((uint)count)).AsInt32();
            var isIn = isMember & Vector512.Equals(Vector512.Create(RuledOut(packed, change, lane)) & Bits, Vector512<int>.Zero);
            best = Vector512.Max(best, Vector512.ConditionalSelect(isIn, key, Vector512.Create(int.MinValue)));
        }

        var largest = Largest(best);
        return largest == int.MinValue ? Leader.None : layout.LeaderOf(largest, first);
    }

    private static Vector512<int> Bits => Vector512.Create(1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<int> Score, Vector512<int> Against) Sum(PackedRows packed, in Change change, int lane)
    {
        ref var weights = ref Unsafe.Add(ref packed.Weights.First, lane);
        var against = Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref change.Before.Opposition.First, (nuint)lane));
        var score = Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref change.Before.Favour.First, (nuint)lane)) - against;
        foreach (var row in change.Added)
        {
            var weight = Avx512F.ConvertToVector512Int32(Vector128.LoadUnsafe(ref weights, (nuint)(row * packed.Width)));
            score += weight;
            against -= Vector512.Min(weight, Vector512<int>.Zero);
        }

        foreach (var row in change.Taken)
        {
            var weight = Avx512F.ConvertToVector512Int32(Vector128.LoadUnsafe(ref weights, (nuint)(row * packed.Width)));
            score -= weight;
            against += Vector512.Min(weight, Vector512<int>.Zero);
        }

        return (score, against);
    }

    /// <summary>Sixteen bits, from a lane on; those above have no meaning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RuledOut(PackedRows packed, in Change change, int lane)
    {
        // Four bytes that hold them all and lie within the row; registers of 512 bits come with the lowest byte first.
        var start = Math.Min(lane >> 3, (packed.Width >> 3) - sizeof(uint));
        ref var verdicts = ref Unsafe.Add(ref Unsafe.As<ulong, byte>(ref packed.Verdicts.First), start);
        var union = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref Unsafe.As<ulong, byte>(ref change.RuledOut.First), start));
        foreach (var row in change.Added)
            union |= Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref verdicts, row * (packed.Width >> 3)));
        return (int)(union >> (lane - (start << 3)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Largest(Vector512<int> values)
    {
        var eight = Vector256.Max(values.GetLower(), values.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        var two = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(two[0], two[1]);
    }

    private static bool IsRuledOut(PackedRows packed, in Change change, int target)
    {
        var union = change.RuledOut.Span[target >> 6];
        foreach (var row in change.Added)
            union |= packed.Verdicts.Span[((row * packed.Width) + target) >> 6];
        return (union >> target & 1) != 0;
    }
}
