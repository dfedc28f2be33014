using System.Buffers;

namespace Advisor.Contract.Json;

/// <summary>
/// JSON whose length is known before a byte of it is sent: what is encoded already and long is only pointed to, the rest stands in borrowed memory. So it is
/// copied once, to where it goes.
/// </summary>
internal sealed class JsonParts : IBufferWriter<byte>, IDisposable
{
    /// <summary>What is shorter is sooner copied than pointed to, in bytes.</summary>
    public const int Long = 128;

    private const int Room = 32 * 1024;
    private const int Ordinary = 1024;

    private readonly List<byte[]> rooms = [];
    private (byte[] Bytes, int Start, int Length)[] parts = ArrayPool<(byte[], int, int)>.Shared.Rent(Ordinary);
    private int count;
    private int closed; // their length
    private byte[] room = [];
    private int begun;
    private int end;

    /// <summary>How long all is, in bytes.</summary>
    public int Length => closed + end - begun;

    /// <summary>Adds what is encoded; it must stay as it is.</summary>
    public void Add(byte[] json)
    {
        Close();
        Add(json, 0, json.Length);
    }

    /// <inheritdoc/>
    public void Advance(int count) => end += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return room.AsMemory(end);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return room.AsSpan(end);
    }

    /// <summary>Writes all of it.</summary>
    public void CopyTo(IBufferWriter<byte> target)
    {
        Close();
        var output = new JsonOutput(target);
        foreach (var (bytes, start, length) in parts.AsSpan(0, count))
            output.Write(bytes.AsSpan(start, length));
        output.End();
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        foreach (var borrowed in rooms)
            ArrayPool<byte>.Shared.Return(borrowed);
        Return();
    }

    /// <summary>What was written since the last part becomes a part.</summary>
    private void Close()
    {
        if (end > begun)
            Add(room, begun, end - begun);
        begun = end;
    }

    private void Add(byte[] bytes, int start, int length)
    {
        if (count == parts.Length)
            Grow();
        parts[count++] = (bytes, start, length);
        closed += length;
    }

    private void Grow()
    {
        var larger = ArrayPool<(byte[], int, int)>.Shared.Rent(2 * count);
        parts.CopyTo(larger, 0);
        Return();
        parts = larger;
    }

    private void Return()
    {
        parts.AsSpan(0, count).Clear();
        ArrayPool<(byte[], int, int)>.Shared.Return(parts);
    }

    private void Reserve(int length)
    {
        if (room.Length - end >= length)
            return;
        Close();
        room = ArrayPool<byte>.Shared.Rent(Math.Max(length, Room));
        rooms.Add(room);
        begun = end = 0;
    }
}
