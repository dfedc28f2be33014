using System.Buffers;

namespace Advisor.Api.Advice.Batch;

/// <summary>Cuts NDJSON into lines. Blank lines are counted and passed over; the last one needs no line feed.</summary>
internal sealed class LineCutter : BatchCutter
{
    public override string Noun => "line";

    public override bool TryCut(ref ReadOnlySequence<byte> input, BatchSlot slot)
    {
        var reader = new SequenceReader<byte>(input);
        var isComplete = false;
        while (!isComplete && !reader.End)
        {
            var span = reader.UnreadSpan;
            var end = span.IndexOf((byte)'\n');
            slot.Append(end < 0 ? span : span[..end]);
            reader.Advance(end < 0 ? span.Length : end + 1);
            isComplete = end >= 0 && IsLine(slot);
        }
        input = reader.UnreadSequence;
        return isComplete;
    }

    public override bool TryFinish(BatchSlot slot) => !slot.IsBlank && IsLine(slot);

    private bool IsLine(BatchSlot slot)
    {
        slot.Number = ++Count;
        if (Count == 1)
            slot.DropByteOrderMark();
        if (!slot.IsBlank)
            return true;
        slot.Reset();
        return false;
    }
}
