using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Advisor.Engine.Answers;

namespace Advisor.Api.Advice.Batch;

/// <summary>
/// Answers one line or element: the advice that the same request alone would get, byte for byte, or a problem. Safe to share among threads.
/// </summary>
/// <param name="service">What gives the advice.</param>
/// <param name="view">How much of it.</param>
/// <param name="noun">What a line or element is to the caller.</param>
internal sealed class BatchAdvice(
    AdviceService service, AdviceView view, string noun, Limits limits, JsonSerializerOptions json, ILogger log)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Writes the answer to what the slot holds.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public void Answer(BatchSlot slot, CancellationToken ct)
    {
        try
        {
            if (slot.IsTooLong)
                Write(slot, 413, [new("", FaultCodes.TooLarge, $"The {noun} is larger than {limits.BodyBytes} bytes")]);
            else if (service.Decoder.Decode(slot.Text.Span, takesId: true, out var id) is { } answers)
                Write(slot.Answer, answers, id, ct);
            else if (UnsoundBody.Of(slot.Text.Span, limits.Depth, noun) is var unsound && unsound is { IsReadable: false })
                Write(slot, 400, unsound.Faults);
            else
                AnswerObject(slot, unsound?.Faults ?? [], ct);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException)) // ours: the other lines still get theirs
        {
            log.LogError(e, "No advice on one line of a batch");
            slot.Answer.ResetWrittenCount();
            Write(slot, Refuse(500, StatusProblems.Detail(500)));
        }
    }

    /// <summary>What ends a batch before its time.</summary>
    public Problem Refuse(int status, string detail, params Fault[] faults) =>
        Problem.Of(service.RuleSet, status, new FaultReport(detail, faults));

    /// <summary>Writes it, with the number of the line where the batch ends.</summary>
    public void Write(BatchSlot slot, Problem problem) => Write(slot.Answer, problem, default, slot.Number);

    private void AnswerObject(BatchSlot slot, IReadOnlyList<Fault> unsound, CancellationToken ct)
    {
        using var document = JsonDocument.Parse(slot.Text);
        var item = document.RootElement.Deserialize<AdviseBatchItem>(json)!;
        var (answers, wrong) = JsonAnswers.Read(service.RuleSet, item.Answers);
        List<Fault> faults = [.. unsound, .. UnknownMembers.Of(item.Unknown, AdviseBatchItem.Members), .. item.IdFaults(), .. wrong];
        var id = faults.Any(f => f.Pointer == "/id") ? default : item.Id;
        if (faults.Count > 0)
            Write(slot, 400, faults, id, slot.Text);
        else
            Write(slot.Answer, answers, Echoed(id), ct);
    }

    private void Write(
        BatchSlot slot, int status, IReadOnlyList<Fault> faults, JsonElement id = default, ReadOnlyMemory<byte>? sound = null) =>
        Write(slot.Answer, Problem.Of(service.RuleSet, status, FaultReport.Of(faults, sound, noun)), id, slot.Number);

    private void Write(ArrayBufferWriter<byte> output, AnswerSet answers, ReadOnlySpan<byte> id, CancellationToken ct)
    {
        var start = Begin(output, id, line: null);
        using (var json = service.Writer.Write(service.Advisor.Advise(answers, ct), view))
            json.CopyTo(output);
        Join(output, start);
    }

    private void Write(ArrayBufferWriter<byte> output, Problem problem, JsonElement id, long line)
    {
        var start = Begin(output, Echoed(id), line);
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = json.Encoder, SkipValidation = true }))
            JsonSerializer.Serialize(writer, problem, json);
        Join(output, start);
    }

    private static byte[] Echoed(JsonElement id) =>
        id.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Encoding.UTF8.GetBytes(id.GetRawText()) : [];

    // The members of the batch come first; the rest is what it would be alone, of which only the brace at its start becomes a comma.
    private static int Begin(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> id, long? line)
    {
        if (!id.IsEmpty)
        {
            output.Write("{\"id\":"u8);
            output.Write(id);
        }
        if (line is { } number)
            Encoding.UTF8.GetBytes(string.Create(Invariant, $"{(output.WrittenCount == 0 ? '{' : ',')}\"line\":{number}"), output);
        return output.WrittenCount;
    }

    private static void Join(ArrayBufferWriter<byte> output, int start)
    {
        if (start > 0)
            MemoryMarshal.AsMemory(output.WrittenMemory).Span[start] = (byte)',';
    }
}
