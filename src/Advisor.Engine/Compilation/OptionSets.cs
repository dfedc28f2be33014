using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>A set of bits for each option of a question.</summary>
internal static class OptionSets
{
    /// <summary>What is in the sets of any of the answered options: two words of it.</summary>
    /// <param name="sets">The sets, among others.</param>
    /// <param name="start">Where these two words of the first option's set are.</param>
    /// <param name="stride">The words from one option's to the next.</param>
    /// <param name="answered">The options, one bit each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ulong> Union(ReadOnlySpan<ulong> sets, int start, int stride, ReadOnlySpan<ulong> answered)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(sets), start);
        var union = Vector128<ulong>.Zero;
        for (var word = 0; word < answered.Length; word++)
            for (var left = answered[word]; left != 0; left &= left - 1)
                union |= Vector128.LoadUnsafe(ref Unsafe.Add(ref first, ((word * 64) + BitOperations.TrailingZeroCount(left)) * stride));
        return union;
    }
}
