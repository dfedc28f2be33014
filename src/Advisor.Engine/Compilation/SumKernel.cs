using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Adds up packed rows. What a row has below zero speaks against a target: beside the score, the sum of all, that alone is added up. Both are sums of bytes, which
/// are unpacked into sums of 16 bits before one could overflow.
/// </summary>
internal static class SumKernel
{
    /// <summary>The definition, and what runs where registers are narrow: two of whatever width they have at a time.</summary>
    /// <param name="packed">All rows.</param>
    /// <param name="rows">Those to add.</param>
    /// <param name="before">What the sums start from.</param>
    /// <param name="result">Where they go.</param>
    public static void Portable(PackedRows packed, ReadOnlySpan<int> rows, Sums before, Sums result)
    {
        var from = before;
        var left = rows;
        do
        {
            var some = left[..packed.Fitting(left)];
            left = left[some.Length..];
            for (var lane = 0; lane < packed.Width; lane += 2 * Vector<sbyte>.Count)
                AddPortable(packed, some, lane, from, result);
            from = result;
        }
        while (!left.IsEmpty);

        for (var word = 0; word < result.RuledOut.Length; word++)
        {
            var union = before.RuledOut.Span[word];
            foreach (var row in rows)
                union |= packed.Verdicts.Span[(row * result.RuledOut.Length) + word];
            result.RuledOut.Span[word] = union;
        }
    }

    /// <summary>The same with registers of 512 bits.</summary>
    public static void Wide(PackedRows packed, ReadOnlySpan<int> rows, Sums before, Sums result)
    {
        var from = before;
        var left = rows;
        do
        {
            var some = left[..packed.Fitting(left)];
            left = left[some.Length..];
            for (var lane = 0; lane < packed.Width; lane += PackedRows.Block)
                AddWide(packed, some, lane, from, result);
            from = result;
        }
        while (!left.IsEmpty);
    }

    private static void AddPortable(PackedRows packed, ReadOnlySpan<int> rows, int lane, Sums before, Sums result)
    {
        ref var weights = ref Unsafe.Add(ref packed.Weights.First, lane);
        var (score, scoreNext) = (Vector<sbyte>.Zero, Vector<sbyte>.Zero);
        var (against, againstNext) = (Vector<sbyte>.Zero, Vector<sbyte>.Zero);
        foreach (var row in rows)
        {
            ref var at = ref Unsafe.Add(ref weights, (nint)row * packed.Width);
            var (weight, next) = (Vector.LoadUnsafe(ref at), Vector.LoadUnsafe(ref at, (nuint)Vector<sbyte>.Count));
            score += weight;
            scoreNext += next;
            against -= Vector.Min(weight, Vector<sbyte>.Zero);
            againstNext -= Vector.Min(next, Vector<sbyte>.Zero);
        }

        Unpack(score, against, before, result, lane);
        Unpack(scoreNext, againstNext, before, result, lane + Vector<sbyte>.Count);
    }

    private static void AddWide(PackedRows packed, ReadOnlySpan<int> rows, int lane, Sums before, Sums result)
    {
        ref var weights = ref Unsafe.Add(ref packed.Weights.First, lane);
        ref var verdicts = ref Unsafe.Add(ref packed.Verdicts.First, lane >> 6);
        var width = packed.Width;
        var (score, scoreNext) = (Vector512<sbyte>.Zero, Vector512<sbyte>.Zero);
        var (against, againstNext) = (Vector512<sbyte>.Zero, Vector512<sbyte>.Zero);
        var ruledOut = Vector128.LoadUnsafe(ref before.RuledOut.First, (nuint)lane >> 6);
        foreach (var row in rows)
        {
            var start = (nint)row * width;
            ref var at = ref Unsafe.Add(ref weights, start);
            var (weight, next) = (Vector512.LoadUnsafe(ref at), Vector512.LoadUnsafe(ref at, (nuint)Vector512<sbyte>.Count));
            score += weight;
            scoreNext += next;
            against -= Vector512.Min(weight, Vector512<sbyte>.Zero);
            againstNext -= Vector512.Min(next, Vector512<sbyte>.Zero);
            ruledOut |= Vector128.LoadUnsafe(ref Unsafe.Add(ref verdicts, start >> 6));
        }

        ruledOut.StoreUnsafe(ref result.RuledOut.First, (nuint)lane >> 6);
        Unpack(score, against, before, result, lane);
        Unpack(scoreNext, againstNext, before, result, lane + Vector512<sbyte>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Unpack(Vector<sbyte> score, Vector<sbyte> against, Sums before, Sums result, int lane)
    {
        Vector.Widen(score + against, out var favour, out var favourHigh);
        Vector.Widen(against, out var opposition, out var oppositionHigh);
        var high = lane + Vector<ushort>.Count;
        (new Vector<ushort>(before.Favour.Span[lane..]) + favour.As<short, ushort>()).CopyTo(result.Favour.Span[lane..]);
        (new Vector<ushort>(before.Favour.Span[high..]) + favourHigh.As<short, ushort>()).CopyTo(result.Favour.Span[high..]);
        (new Vector<ushort>(before.Opposition.Span[lane..]) + opposition.As<short, ushort>()).CopyTo(result.Opposition.Span[lane..]);
        (new Vector<ushort>(before.Opposition.Span[high..]) + oppositionHigh.As<short, ushort>()).CopyTo(result.Opposition.Span[high..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Unpack(Vector512<sbyte> score, Vector512<sbyte> against, Sums before, Sums result, int lane)
    {
        Add(score + against, ref before.Favour.First, ref result.Favour.First, (nuint)lane);
        Add(against, ref before.Opposition.First, ref result.Opposition.First, (nuint)lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<sbyte> bytes, ref ushort before, ref ushort result, nuint lane)
    {
        var next = lane + (nuint)Vector512<ushort>.Count;
        (Vector512.LoadUnsafe(ref before, lane) + Vector512.WidenLower(bytes).AsUInt16()).StoreUnsafe(ref result, lane);
        (Vector512.LoadUnsafe(ref before, next) + Vector512.WidenUpper(bytes).AsUInt16()).StoreUnsafe(ref result, next);
    }
}
