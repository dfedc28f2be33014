using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Adds up packed rows (see <see cref="PackedRows"/>). Bytes are added as they are; before one could overflow they are unpacked into sums of 16 bits.
/// </summary>
internal static class SumKernel
{
    /// <summary>The definition, and what runs where registers are narrow: four of whatever width they have at a time.</summary>
    /// <param name="lanes">All packed rows, one after another.</param>
    /// <param name="most">By row, its largest byte.</param>
    /// <param name="rows">The rows to add.</param>
    /// <param name="before">What the sums start from.</param>
    /// <param name="result">Where they go; may be the same.</param>
    public static void Portable(ReadOnlySpan<ushort> lanes, ReadOnlySpan<byte> most, ReadOnlySpan<int> rows, Sums before, Sums result)
    {
        var width = result.Favour.Length;
        ref var source = ref MemoryMarshal.GetReference(lanes);
        var count = Vector<ushort>.Count;
        for (var lane = 0; lane < width; lane += 4 * count)
        {
            var from = before;
            var (a, b, c, d) = (Vector<ushort>.Zero, Vector<ushort>.Zero, Vector<ushort>.Zero, Vector<ushort>.Zero);
            var bound = 0;
            foreach (var row in rows)
            {
                bound += most[row];
                if (bound > byte.MaxValue)
                {
                    Unpack(a, b, c, d, from, result, lane);
                    from = result;
                    a = b = c = d = Vector<ushort>.Zero;
                    bound = most[row];
                }

                ref var at = ref Unsafe.Add(ref source, (nint)row * width + lane);
                a += Vector.LoadUnsafe(ref at);
                b += Vector.LoadUnsafe(ref at, (nuint)count);
                c += Vector.LoadUnsafe(ref at, (nuint)(2 * count));
                d += Vector.LoadUnsafe(ref at, (nuint)(3 * count));
            }

            Unpack(a, b, c, d, from, result, lane);
        }
    }

    /// <summary>The same with registers of 512 bits.</summary>
    public static void Wide(ReadOnlySpan<ushort> lanes, ReadOnlySpan<byte> most, ReadOnlySpan<int> rows, Sums before, Sums result)
    {
        var width = result.Favour.Length;
        ref var source = ref MemoryMarshal.GetReference(lanes);
        for (var lane = 0; lane < width; lane += PackedRows.Block)
        {
            var from = before;
            var (a, b, c, d) = (Vector512<ushort>.Zero, Vector512<ushort>.Zero, Vector512<ushort>.Zero, Vector512<ushort>.Zero);
            var bound = 0;
            foreach (var row in rows)
            {
                bound += most[row];
                if (bound > byte.MaxValue)
                {
                    Unpack(a, b, c, d, from, result, lane);
                    from = result;
                    a = b = c = d = Vector512<ushort>.Zero;
                    bound = most[row];
                }

                ref var at = ref Unsafe.Add(ref source, (nint)row * width + lane);
                a += Vector512.LoadUnsafe(ref at);
                b += Vector512.LoadUnsafe(ref at, 32);
                c += Vector512.LoadUnsafe(ref at, 64);
                d += Vector512.LoadUnsafe(ref at, 96);
            }

            Unpack(a, b, c, d, from, result, lane);
        }
    }

    private static void Unpack(
        Vector<ushort> a, Vector<ushort> b, Vector<ushort> c, Vector<ushort> d, Sums before, Sums result, int lane)
    {
        Unpack(a, before, result, lane);
        Unpack(b, before, result, lane + Vector<ushort>.Count);
        Unpack(c, before, result, lane + (2 * Vector<ushort>.Count));
        Unpack(d, before, result, lane + (3 * Vector<ushort>.Count));
    }

    private static void Unpack(Vector<ushort> packed, Sums before, Sums result, int lane)
    {
        var low = packed & new Vector<ushort>(0xFF);
        (new Vector<ushort>(before.Favour.Span[lane..]) + low).CopyTo(result.Favour.Span[lane..]);
        (new Vector<ushort>(before.Opposition.Span[lane..]) + (packed >>> 8)).CopyTo(result.Opposition.Span[lane..]);
    }

    private static void Unpack(
        Vector512<ushort> a, Vector512<ushort> b, Vector512<ushort> c, Vector512<ushort> d, Sums before, Sums result, int lane)
    {
        var low = Vector512.Create((ushort)0xFF);
        Add(a & low, b & low, c & low, d & low, ref before.Favour.Span[lane], ref result.Favour.Span[lane]);
        Add(a >>> 8, b >>> 8, c >>> 8, d >>> 8, ref before.Opposition.Span[lane], ref result.Opposition.Span[lane]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(
        Vector512<ushort> a, Vector512<ushort> b, Vector512<ushort> c, Vector512<ushort> d, ref ushort before, ref ushort result)
    {
        (Vector512.LoadUnsafe(ref before) + a).StoreUnsafe(ref result);
        (Vector512.LoadUnsafe(ref before, 32) + b).StoreUnsafe(ref result, 32);
        (Vector512.LoadUnsafe(ref before, 64) + c).StoreUnsafe(ref result, 64);
        (Vector512.LoadUnsafe(ref before, 96) + d).StoreUnsafe(ref result, 96);
    }
}
