using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>Intersects bitmaps over the listed rows.</summary>
internal static class MatchKernel
{
    /// <summary>Bitmaps come in blocks of so many words: one of the widest registers.</summary>
    public const int Block = 8;

    /// <summary>The definition, and what runs where registers are narrow.</summary>
    /// <param name="bits">All bitmaps, one after another.</param>
    /// <param name="starts">Where the bitmaps to intersect begin, at least one.</param>
    /// <param name="result">What all of them have in common; as long as a bitmap.</param>
    public static void Portable(ReadOnlySpan<ulong> bits, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        for (var word = 0; word < result.Length; word += Vector<ulong>.Count)
        {
            var common = Vector<ulong>.AllBitsSet;
            foreach (var start in starts)
                common &= new Vector<ulong>(bits[(start + word)..]);
            common.CopyTo(result[word..]);
        }
    }

    /// <summary>The same, 512 bits at a time.</summary>
    public static void Wide(ReadOnlySpan<ulong> bits, ReadOnlySpan<int> starts, Span<ulong> result)
    {
        ref var source = ref MemoryMarshal.GetReference(bits);
        for (var word = 0; word < result.Length; word += Block)
        {
            var common = Vector512<ulong>.AllBitsSet;
            foreach (var start in starts)
                common &= Vector512.LoadUnsafe(ref Unsafe.Add(ref source, start + word));
            common.StoreUnsafe(ref MemoryMarshal.GetReference(result[word..]));
        }
    }

    /// <summary>Keeps what any of the answered options meets, or, where the row is negated, none does. The definition.</summary>
    /// <param name="negated">The negated rows, and those that do not ask.</param>
    /// <param name="options">A bitmap for each option, one after another.</param>
    /// <param name="answered">The options, one bit each.</param>
    /// <param name="result">Bits to keep or clear.</param>
    public static void PortableAny(ReadOnlySpan<ulong> negated, ReadOnlySpan<ulong> options, ReadOnlySpan<ulong> answered, Span<ulong> result)
    {
        for (var block = 0; block < result.Length; block += Vector<ulong>.Count)
        {
            var met = Vector<ulong>.Zero;
            for (var word = 0; word < answered.Length; word++)
                for (var left = answered[word]; left != 0; left &= left - 1)
                    met |= new Vector<ulong>(options[(((word * 64) + BitOperations.TrailingZeroCount(left)) * result.Length + block)..]);
            (new Vector<ulong>(result[block..]) & (met ^ new Vector<ulong>(negated[block..]))).CopyTo(result[block..]);
        }
    }

    /// <summary>The same, 512 bits at a time.</summary>
    public static void WideAny(ReadOnlySpan<ulong> negated, ReadOnlySpan<ulong> options, ReadOnlySpan<ulong> answered, Span<ulong> result)
    {
        ref var option = ref MemoryMarshal.GetReference(options);
        ref var kept = ref MemoryMarshal.GetReference(result);
        for (var block = 0; block < result.Length; block += Block)
        {
            var met = Vector512<ulong>.Zero;
            for (var word = 0; word < answered.Length; word++)
                for (var left = answered[word]; left != 0; left &= left - 1)
                    met |= Vector512.LoadUnsafe(ref Unsafe.Add(ref option, ((word * 64) + BitOperations.TrailingZeroCount(left)) * result.Length + block));
            met ^= Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(negated), (nuint)block);
            (met & Vector512.LoadUnsafe(ref kept, (nuint)block)).StoreUnsafe(ref kept, (nuint)block);
        }
    }
}
