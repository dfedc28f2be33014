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
    /// <summary>How far behind a group the kernels for keys of 32 bits may read and write.</summary>
    public const int Overhang = 16;

    /// <summary>The definition, and what runs where keys are large.</summary>
    /// <param name="keys">The keys of the group, all different.</param>
    /// <param name="first">The target that has the first key.</param>
    /// <param name="order">The targets by falling key; as long as the group.</param>
    public static void Portable(ReadOnlySpan<long> keys, int first, Span<ushort> order)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var before = 0;
            foreach (var other in keys)
                before += other > keys[i] ? 1 : 0;
            order[before] = (ushort)(first + i);
        }
    }

    /// <summary>For keys of 32 bits, a register of members at a time: where each member of a group comes in the order of all targets.</summary>
    /// <param name="keys">By target; <see cref="Overhang"/> more than there are targets.</param>
    /// <param name="first">The first member.</param>
    /// <param name="count">The number of members.</param>
    /// <param name="ranks">By target; <see cref="Overhang"/> more, which are overwritten at will, as are the next group's.</param>
    public static void PortableCount(ReadOnlySpan<int> keys, int first, int count, Span<int> ranks)
    {
        for (var i = first; i < first + count; i += Vector<int>.Count)
        {
            var (mine, before) = (new Vector<int>(keys[i..]), new Vector<int>(first));
            foreach (var other in keys.Slice(first, count))
                before -= Vector.GreaterThan(new Vector<int>(other), mine); // true is -1
            before.CopyTo(ranks[i..]);
        }
    }

    /// <summary>The same, sixteen members at a time.</summary>
    public static void WideCount(ReadOnlySpan<int> keys, int first, int count, Span<int> ranks)
    {
        ref var key = ref Unsafe.Add(ref MemoryMarshal.GetReference(keys), first);
        ref var rank = ref Unsafe.Add(ref MemoryMarshal.GetReference(ranks), first);
        for (nint i = 0; i < count; i += Vector512<int>.Count)
        {
            var mine = Vector512.LoadUnsafe(ref key, (nuint)i);
            var (even, odd) = (Vector512.Create(first), Vector512<int>.Zero);
            nint j = 0;
            for (; j < count - 1; j += 2)
            {
                even = Counted(even, Unsafe.Add(ref key, j), mine);
                odd = Counted(odd, Unsafe.Add(ref key, j + 1), mine);
            }

            if (j < count)
                even = Counted(even, Unsafe.Add(ref key, j), mine);
            (even + odd).StoreUnsafe(ref rank, (nuint)i);
        }
    }

    /// <summary>Puts each member of a group where it comes.</summary>
    /// <param name="ranks">By target; all different and below the number of targets.</param>
    /// <param name="first">The first member.</param>
    /// <param name="count">The number of members.</param>
    /// <param name="order">As long as there are targets.</param>
    public static void Place(ReadOnlySpan<int> ranks, int first, int count, Span<ushort> order)
    {
        ref var rank = ref MemoryMarshal.GetReference(ranks);
        ref var place = ref MemoryMarshal.GetReference(order);
        for (nint target = first; target < first + count; target++)
            Unsafe.Add(ref place, Unsafe.Add(ref rank, target)) = (ushort)target;
    }

    /// <summary>One more where the other key is larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Counted(Vector512<int> before, int other, Vector512<int> mine) =>
        Vector512.ConditionalSelect(Vector512.GreaterThan(Vector512.Create(other), mine), before + Vector512<int>.One, before);
}
