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
    /// <summary>The definition, and what runs where registers are narrow.</summary>
    /// <param name="lanes">All packed rows, one after another.</param>
    /// <param name="most">By row, its largest byte.</param>
    /// <param name="rows">The rows to add.</param>
    /// <param name="before">What the sums start from.</param>
    /// <param name="result">Where they go; may be the same.</param>
    public static void Portable(ReadOnlySpan<ushort> lanes, ReadOnlySpan<byte> most, ReadOnlySpan<int> rows, Sums before, Sums result)
    {
        var width = result.Favour.Length;
        var low = new Vector<ushort>(0xFF);
        for (var lane = 0; lane < width; lane += Vector<ushort>.Count)
        {
            var (favour, opposition) = (new Vector<ushort>(before.Favour, lane), new Vector<ushort>(before.Opposition, lane));
            var packed = Vector<ushort>.Zero;
            var bound = 0;
            foreach (var row in rows)
            {
                bound += most[row];
                if (bound > byte.MaxValue)
                {
                    favour += packed & low;
                    opposition += packed >>> 8;
                    packed = Vector<ushort>.Zero;
                    bound = most[row];
                }

                packed += new Vector<ushort>(lanes[(row * width + lane)..]);
            }

            (favour + (packed & low)).CopyTo(result.Favour, lane);
            (opposition + (packed >>> 8)).CopyTo(result.Opposition, lane);
        }
    }

    /// <summary>The same, four registers of 512 bits at a time.</summary>
    public static void Wide(ReadOnlySpan<ushort> lanes, ReadOnlySpan<byte> most, ReadOnlySpan<int> rows, Sums before, Sums result)
    {
        var width = result.Favour.Length;
        ref var source = ref MemoryMarshal.GetReference(lanes);
        var low = Vector512.Create((ushort)0xFF);
        for (var lane = 0; lane < width; lane += PackedRows.Block)
        {
            var favour = Quad.Load(ref before.Favour[lane]);
            var opposition = Quad.Load(ref before.Opposition[lane]);
            var packed = default(Quad);
            var bound = 0;
            foreach (var row in rows)
            {
                bound += most[row];
                if (bound > byte.MaxValue)
                {
                    favour = favour.Plus(packed.Low(low));
                    opposition = opposition.Plus(packed.High());
                    packed = default;
                    bound = most[row];
                }

                packed = packed.Plus(Quad.Load(ref Unsafe.Add(ref source, row * width + lane)));
            }

            favour.Plus(packed.Low(low)).Store(ref result.Favour[lane]);
            opposition.Plus(packed.High()).Store(ref result.Opposition[lane]);
        }
    }

    /// <summary>The lanes of one block.</summary>
    private readonly record struct Quad(Vector512<ushort> A, Vector512<ushort> B, Vector512<ushort> C, Vector512<ushort> D)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad Load(ref ushort at) => new(
            Vector512.LoadUnsafe(ref at), Vector512.LoadUnsafe(ref at, 32), Vector512.LoadUnsafe(ref at, 64), Vector512.LoadUnsafe(ref at, 96));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Quad Plus(Quad other) => new(A + other.A, B + other.B, C + other.C, D + other.D);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Quad Low(Vector512<ushort> low) => new(A & low, B & low, C & low, D & low);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Quad High() => new(A >>> 8, B >>> 8, C >>> 8, D >>> 8);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(ref ushort at)
        {
            A.StoreUnsafe(ref at);
            B.StoreUnsafe(ref at, 32);
            C.StoreUnsafe(ref at, 64);
            D.StoreUnsafe(ref at, 96);
        }
    }
}
