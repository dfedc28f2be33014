using System.Buffers;

namespace Advisor.Api.Advice.Batch;

/// <summary>
/// The place of one line or element from its arrival until its answer has been written; then it takes another. The number of slots is what
/// bounds a batch's memory.
/// </summary>
/// <param name="limit">The longest text that is kept, in bytes.</param>
internal sealed class BatchSlot(int limit)
{
    private readonly ArrayBufferWriter<byte> text = new();
    private int start;

    /// <summary>The number of the line or element, from 1.</summary>
    public long Number { get; set; }

    /// <summary>What arrived; empty where it was too long.</summary>
    public ReadOnlyMemory<byte> Text => text.WrittenMemory[start..];

    /// <summary>More arrived than is kept.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The answer, one JSON object without line breaks.</summary>
    public ArrayBufferWriter<byte> Answer { get; } = new();

    /// <summary>Nothing arrived but white space.</summary>
    public bool IsBlank => !IsTooLong && Text.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    public void Append(ReadOnlySpan<byte> more)
    {
        IsTooLong = IsTooLong || text.WrittenCount + more.Length > limit;
        if (IsTooLong)
            text.ResetWrittenCount();
        else
            text.Write(more);
    }

    /// <summary>Passes over the mark that some programs put before UTF-8.</summary>
    public void DropByteOrderMark() => start = text.WrittenSpan.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;

    /// <summary>Makes room for the next.</summary>
    public void Reset()
    {
        text.ResetWrittenCount();
        Answer.ResetWrittenCount();
        IsTooLong = false;
        start = 0;
    }
}
