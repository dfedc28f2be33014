using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advisor.Engine.Compilation;

/// <summary>
/// An array that begins where a line of the cache does. A load of 512 bits that straddles two lines costs twice, and an ordinary array may begin anywhere.
/// </summary>
internal readonly struct Aligned<T>
    where T : unmanaged
{
    private const int Line = 64;

    private readonly T[] array;
    private readonly int start;

    /// <summary>An array of zeros.</summary>
    public Aligned(int length)
    {
        var spare = Line / Marshal.SizeOf<T>();
        array = GC.AllocateArray<T>(length + spare, pinned: true);
        start = (int)((Line - (Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) & (Line - 1))) & (Line - 1)) / Marshal.SizeOf<T>();
        Length = length;
    }

    public int Length { get; }

    public Span<T> Span => array.AsSpan(start, Length);

    /// <summary>Where the items begin, for kernels that look after the length themselves.</summary>
    public ref T First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start);

    /// <summary>The same items in such an array.</summary>
    public static Aligned<T> Of(ReadOnlySpan<T> items)
    {
        var aligned = new Aligned<T>(items.Length);
        items.CopyTo(aligned.Span);
        return aligned;
    }
}
