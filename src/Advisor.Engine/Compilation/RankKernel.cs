using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Ranks a group by counting for each member those that come before it. For a group of twenty that beats any sort: there is nothing to predict.
/// </summary>
internal static class RankKernel
{
    /// <summary>How far behind a group the wide kernel may read and write.</summary>
    public const int Overhang = 16;

    /// <summary>The definition, and what runs where registers are narrow or keys large.</summary>
    /// <param name="keys">The keys of the group, all different.</param>
    /// <param name="first">The target that has the first key.</param>
    /// <param name="order">The targets by falling key; as long as the group.</param>
    public static void Portable(ReadOnlySpan<long> keys, int first, Span<ushort> order)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var (before, mine) = (0, new Vector<long>(keys[i]));
            var j = 0;
            for (; j <= keys.Length - Vector<long>.Count; j += Vector<long>.Count)
                before -= (int)Vector.Sum(Vector.GreaterThan(new Vector<long>(keys[j..]), mine));
            for (; j < keys.Length; j++)
                before += keys[j] > keys[i] ? 1 : 0;
            order[before] = (ushort)(first + i);
        }
    }

    /// <summary>The same for keys of 32 bits, sixteen members at a time.</summary>
    /// <param name="keys">The keys of the group and <see cref="Overhang"/> more.</param>
    /// <param name="ranks">Room for the ranks of the group and <see cref="Overhang"/> more.</param>
    /// <param name="first">The target that has the first key.</param>
    /// <param name="order">The targets by falling key; as long as the group.</param>
    public static void Wide(ReadOnlySpan<int> keys, Span<int> ranks, int first, Span<ushort> order)
    {
        ref var key = ref MemoryMarshal.GetReference(keys);
        ref var rank = ref MemoryMarshal.GetReference(ranks);
        for (var i = 0; i < order.Length; i += Vector512<int>.Count)
        {
            var mine = Vector512.LoadUnsafe(ref key, (nuint)i);
            var before = Vector512<int>.Zero;
            for (var j = 0; j < order.Length; j++)
                before -= Vector512.GreaterThan(Vector512.Create(Unsafe.Add(ref key, j)), mine);
            before.StoreUnsafe(ref rank, (nuint)i);
        }

        for (var i = 0; i < order.Length; i++)
            order[ranks[i]] = (ushort)(first + i);
    }
}
