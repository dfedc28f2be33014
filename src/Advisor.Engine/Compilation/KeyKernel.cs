using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Advisor.Engine.Compilation;

/// <summary>Makes one number of all that ranks a target: the score, then the lesser opposition, then the earlier place. The ruled out come last.</summary>
internal static class KeyKernel
{
    /// <summary>Below every key of 32 bits that is ranked, even less the highest place.</summary>
    private const int Last = int.MinValue / 2;

    /// <summary>The definition. Scores and oppositions of 16 bits keep apart.</summary>
    public static void Portable(Sums sums, ReadOnlySpan<int> places, Span<long> keys)
    {
        var favour = sums.Favour.Span;
        var opposition = sums.Opposition.Span;
        var ruledOut = sums.RuledOut.Span;
        for (var target = 0; target < keys.Length; target++)
        {
            var isRuledOut = (ruledOut[target >> 6] >> target & 1) != 0;
            var tie = ((long)opposition[target] << 20) + places[target];
            keys[target] = isRuledOut ? long.MinValue + int.MaxValue - places[target] : ((long)(favour[target] - opposition[target]) << 40) - tie;
        }
    }

    /// <summary>The same order in 32 bits.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="placeOf">By target, its place in its group.</param>
    /// <param name="layout">Bits for the place and for the opposition; see <see cref="KeyLayout"/>.</param>
    /// <param name="count">How many targets there are.</param>
    /// <param name="keys">At least as long as the sums.</param>
    public static void PortableNarrow(Sums sums, ReadOnlySpan<int> placeOf, KeyLayout layout, int count, Span<int> keys)
    {
        for (var target = 0; target < count; target += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(sums.Favour.Span[target..]), out var favourLow, out var favourHigh);
            Vector.Widen(new Vector<ushort>(sums.Opposition.Span[target..]), out var againstLow, out var againstHigh);
            Ranked(favourLow, againstLow, placeOf[target..], layout).CopyTo(keys[target..]);
            var high = target + Vector<int>.Count;
            Ranked(favourHigh, againstHigh, placeOf[high..], layout).CopyTo(keys[high..]);
        }

        var words = sums.RuledOut.Span;
        for (var word = 0; word < words.Length; word++)
        {
            for (var left = words[word]; left != 0; left &= left - 1)
            {
                var target = (word * 64) + BitOperations.TrailingZeroCount(left);
                keys[target] = Last - placeOf[target];
            }
        }
    }

    /// <summary>The same, sixteen targets at a time.</summary>
    public static void Wide(Sums sums, ReadOnlySpan<int> placeOf, KeyLayout layout, int count, Span<int> keys)
    {
        ref var favour = ref sums.Favour.First;
        ref var opposition = ref sums.Opposition.First;
        // Sixteen bits at a time; registers of 512 bits come with the lowest byte first.
        ref var ruledOut = ref Unsafe.As<ulong, ushort>(ref sums.RuledOut.First);
        ref var places = ref MemoryMarshal.GetReference(placeOf);
        ref var key = ref MemoryMarshal.GetReference(keys);
        var (scoreShift, oppositionShift) = (layout.ScoreShift, layout.OppositionShift);
        var bit = Vector512.Create(1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000);
        var last = Vector512.Create(Last);
        for (nint target = 0; target < count; target += Vector512<int>.Count)
        {
            var against = Widened(ref opposition, (nuint)target);
            var score = Widened(ref favour, (nuint)target) - against;
            var place = Vector512.LoadUnsafe(ref places, (nuint)target);
            var ranked = (score << scoreShift) - (against << oppositionShift) - place;
            var isIn = Vector512.Equals(Vector512.Create((int)Unsafe.Add(ref ruledOut, target >> 4)) & bit, Vector512<int>.Zero);
            Vector512.ConditionalSelect(isIn, ranked, last - place).StoreUnsafe(ref key, (nuint)target);
        }
    }

    private static Vector<int> Ranked(Vector<uint> favour, Vector<uint> against, ReadOnlySpan<int> places, KeyLayout layout)
    {
        var score = (favour - against).As<uint, int>();
        return (score << layout.ScoreShift) - (against.As<uint, int>() << layout.OppositionShift) - new Vector<int>(places);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widened(ref ushort values, nuint target) => Avx512F.ConvertToVector512Int32(Vector256.LoadUnsafe(ref values, target));
}
