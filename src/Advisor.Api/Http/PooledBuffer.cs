using System.Buffers;

namespace Advisor.Api.Http;

/// <summary>A buffer that grows, made of borrowed memory.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>Room for an ordinary advice, so that it seldom grows.</summary>
    private const int Ordinary = 256 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Ordinary);
    private int written;

    /// <summary>What was written; gone with the buffer.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, written);

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(written);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int sizeHint)
    {
        var needed = written + Math.Max(sizeHint, 1);
        if (needed <= bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * bytes.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
