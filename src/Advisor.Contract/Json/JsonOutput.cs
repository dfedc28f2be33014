using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Advisor.Contract.Json;

/// <summary>JSON that is put together from what is encoded already, in borrowed memory, so that its length is known before a byte of it is sent.</summary>
/// <param name="store">What is encoded already.</param>
/// <param name="most">So much is mostly enough, in bytes, so that what is written seldom has to move.</param>
internal sealed partial class JsonOutput(JsonStore store, int most = 256 * 1024) : IDisposable
{

    /// <summary>From so many bytes on it pays to ask for memory in one piece.</summary>
    private const int Large = 32 * 1024;

    private readonly byte[] kept = store.Bytes;
    private byte[] room = ArrayPool<byte>.Shared.Rent(most);
    private int used;

    /// <summary>How long all is, in bytes.</summary>
    public int Length => used;

    /// <summary>Writes what is encoded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // so that a literal is copied by its length, which is known
    public void Write(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(room.AsSpan(used));
        used += json.Length;
    }

    /// <summary>Writes what is in the store in one piece.</summary>
    public void Write(JsonFragment json) => used = Copy(json, used);

    /// <summary>Writes those fragments that a bit is set for, up to the first that has gaps, or that there is none of.</summary>
    /// <param name="fragments">At most 64.</param>
    /// <param name="bits">One for each of them.</param>
    /// <returns>The bits of those not written.</returns>
    public ulong Write(ReadOnlySpan<JsonFragment> fragments, ulong bits)
    {
        var end = used;
        for (; bits != 0; bits &= bits - 1)
        {
            var json = fragments[BitOperations.TrailingZeroCount(bits)];
            if (json.Start < 0 || json.Length == 0)
                break;
            end = Copy(json, end);
        }
        used = end;
        return bits;
    }

    // In whole blocks: what is too much is overwritten by what comes next, and the processor has less to guess.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Copy(JsonFragment json, int end)
    {
        if (room.Length - end < json.Length + JsonStore.Block)
            Enlarge(end, json.Length + JsonStore.Block);
        ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(kept), json.Start);
        ref var to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(room), end);
        for (nuint i = 0; i < (nuint)json.Length; i += JsonStore.Block)
        {
            Vector512.LoadUnsafe(ref from, i).StoreUnsafe(ref to, i);
            Vector512.LoadUnsafe(ref from, i + 64).StoreUnsafe(ref to, i + 64);
        }
        return end + json.Length;
    }

    public void Write(bool value) => Write(value ? "true"u8 : "false"u8);

    /// <summary>Writes the text as a JSON string without its quotation marks.</summary>
    public void WriteInner(ReadOnlySpan<char> text)
    {
        if (!JsonForm.IsPlain(text))
        {
            Write(JsonEncodedText.Encode(text, JsonForm.Encoder).EncodedUtf8Bytes);
            return;
        }
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        used += Encoding.UTF8.GetBytes(text, room.AsSpan(used));
    }

    /// <summary>Begins a list or an object; each member is written with the comma before it.</summary>
    /// <returns>For <see cref="EndList"/> or <see cref="EndObject"/>.</returns>
    public int Begin() => used;

    /// <summary>Writes a member, with the comma before it.</summary>
    public void WriteMember(ReadOnlySpan<byte> json)
    {
        Write(","u8);
        Write(json);
    }

    public void EndList(int start) => End(start, "[]"u8);

    public void EndObject(int start) => End(start, "{}"u8);

    /// <summary>Takes back what was written last.</summary>
    /// <param name="length">What is left.</param>
    public void Cut(int length) => used = length;

    /// <summary>Writes all of it.</summary>
    public void CopyTo(IBufferWriter<byte> target)
    {
        if (used < Large)
        {
            target.Write(room.AsSpan(0, used));
            return;
        }
        room.AsSpan(0, used).CopyTo(target.GetSpan(used));
        target.Advance(used);
    }

    /// <summary>A copy of all of it.</summary>
    public byte[] ToArray() => room.AsSpan(0, used).ToArray();

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(room);

    private void End(int start, ReadOnlySpan<byte> brackets)
    {
        if (used == start)
            Write(brackets[..1]);
        else
            room[start] = brackets[0]; // in place of the comma before the first
        Write(brackets[1..]);
    }

    private void Reserve(int length)
    {
        if (room.Length - used < length)
            Enlarge(used, length);
    }

    private void Enlarge(int end, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(end + length, 2 * room.Length));
        room.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(room);
        room = larger;
    }
}
