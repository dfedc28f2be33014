namespace Advisor.Api.Tests.Advice.Batch;

/// <summary>Tells what is written to it, and keeps nothing.</summary>
internal sealed class WatchedStream(Action<ReadOnlyMemory<byte>> written) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        written(buffer);
        return ValueTask.CompletedTask;
    }

    public override void Write(byte[] buffer, int offset, int count) => written(buffer.AsMemory(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
