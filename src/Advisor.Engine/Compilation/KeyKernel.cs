using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>Makes one number of all that ranks a target: the score, then the lesser opposition, then the earlier place. The ruled out come last.</summary>
internal static class KeyKernel
{
    /// <summary>The definition. Scores and oppositions of 16 bits keep apart.</summary>
    public static void Portable(Sums sums, ReadOnlySpan<int> places, Span<long> keys)
    {
        var (favour, opposition, ruledOut) = (sums.Favour, sums.Opposition, sums.RuledOut);
        for (var target = 0; target < keys.Length; target++)
        {
            var isRuledOut = (ruledOut[target >> 6] >> target & 1) != 0;
            var tie = ((long)opposition[target] << 20) + places[target];
            keys[target] = isRuledOut ? long.MinValue + int.MaxValue - places[target] : ((long)(favour[target] - opposition[target]) << 40) - tie;
        }
    }

    /// <summary>The same order in 32 bits, sixteen targets at a time.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="places">By target, its place in its group.</param>
    /// <param name="layout">Bits for the place and for the opposition; see <see cref="KeyLayout"/>.</param>
    /// <param name="keys">At least as long as the sums.</param>
    public static void Wide(Sums sums, ReadOnlySpan<int> places, KeyLayout layout, Span<int> keys)
    {
        var (favour, opposition, ruledOut) = (sums.Favour, sums.Opposition, sums.RuledOut);
        var bit = Vector512.Create(1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000);
        var last = Vector512.Create(int.MinValue + int.MaxValue / 2);
        for (var target = 0; target < favour.Length; target += Vector512<int>.Count)
        {
            var f = Widened(favour, target);
            var o = Widened(opposition, target);
            var place = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(places), (nuint)target);
            var key = ((f - o) << layout.ScoreShift) - (o << layout.OppositionShift) - place;
            var bits = Vector512.Create((int)(ruledOut[target >> 6] >> target));
            var isIn = Vector512.Equals(bits & bit, Vector512<int>.Zero);
            Vector512.ConditionalSelect(isIn, key, last - place).StoreUnsafe(ref MemoryMarshal.GetReference(keys), (nuint)target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widened(ReadOnlySpan<ushort> values, int target)
    {
        var half = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)target);
        return Vector512.Create(Vector256.WidenLower(half), Vector256.WidenUpper(half)).AsInt32();
    }
}
