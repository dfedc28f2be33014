using System.Buffers;

namespace Advisor.Api.Advice.Batch;

/// <summary>
/// Cuts a JSON array into its elements, which may be as unsound as they like as long as their brackets and quotation marks close. A broken
/// one is therefore told as what it is, and the next one read.
/// </summary>
internal sealed class ArrayCutter : BatchCutter
{
    private static readonly byte[] Leading = [.. " \t\r\n"u8, 0xEF, 0xBB, 0xBF];

    private bool isOpen;
    private bool isClosed;
    private bool isInText;
    private bool isEscaped;
    private long depth;

    public override string Noun => "element";

    public override bool TryCut(ref ReadOnlySequence<byte> input, BatchSlot slot)
    {
        var reader = new SequenceReader<byte>(input);
        var isComplete = false;
        while (!isComplete && Broken is null && !reader.End)
        {
            var span = reader.UnreadSpan;
            reader.Advance(isClosed ? After(span) : isOpen ? Element(span, slot, out isComplete) : Before(span, slot));
        }
        input = reader.UnreadSequence;
        return isComplete;
    }

    public override bool TryFinish(BatchSlot slot)
    {
        if (isClosed || Broken is not null)
            return false;
        Broken = isOpen ? new("", FaultCodes.Malformed, "The array is not closed") : new("", FaultCodes.Required, "A body is required");
        return isOpen && !slot.IsBlank && IsElement(slot);
    }

    private int Before(ReadOnlySpan<byte> span, BatchSlot slot)
    {
        var at = span.IndexOfAnyExcept(Leading);
        slot.Append(at < 0 ? span : span[..at]);
        if (at < 0)
            return span.Length;
        slot.DropByteOrderMark();
        isOpen = span[at] == (byte)'[' && slot.IsBlank;
        if (!isOpen)
            Broken = new("", FaultCodes.WrongType, $"The body must be an array, or lines of `{StreamedBody.Lines}`");
        slot.Reset();
        return at + 1;
    }

    private int After(ReadOnlySpan<byte> span)
    {
        if (span.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            Broken = new("", FaultCodes.Malformed, "There is more after the end of the array");
        return span.Length;
    }

    private int Element(ReadOnlySpan<byte> span, BatchSlot slot, out bool isComplete)
    {
        for (var i = 0; i < span.Length; i++)
        {
            if (!EndsAt(span[i]))
                continue;
            slot.Append(span[..i]);
            isClosed = span[i] == (byte)']';
            var isEmptyArray = isClosed && Count == 0 && slot.IsBlank;
            isComplete = !isEmptyArray && IsElement(slot);
            return i + 1;
        }
        slot.Append(span);
        isComplete = false;
        return span.Length;
    }

    private bool EndsAt(byte next)
    {
        if (isInText)
        {
            isInText = isEscaped || next != (byte)'"';
            isEscaped = !isEscaped && next == (byte)'\\';
            return false;
        }
        switch (next)
        {
            case (byte)'"':
                isInText = true;
                return false;
            case (byte)'{' or (byte)'[':
                depth++;
                return false;
            case (byte)'}' or (byte)']' when depth > 0:
                depth--;
                return false;
            default:
                return depth == 0 && next is (byte)',' or (byte)']';
        }
    }

    private bool IsElement(BatchSlot slot)
    {
        slot.Number = ++Count;
        return true;
    }
}
