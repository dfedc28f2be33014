using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Advisor.Contract.Json;

/// <summary>Writes JSON that is for the most part encoded already, and asks its target for memory as seldom as can be.</summary>
/// <param name="target">Has what was written after <see cref="End"/>.</param>
internal ref struct JsonOutput(IBufferWriter<byte> target)
{
    /// <summary>Any number is shorter.</summary>
    private const int LongestNumber = 32;

    private readonly JsonParts? parts = target as JsonParts;
    private Span<byte> free = target.GetSpan();
    private int used;

    /// <summary>Writes what is encoded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // so that a literal is copied by its length, which is known
    public void Write(ReadOnlySpan<byte> json)
    {
        if (json.Length > free.Length - used)
        {
            WriteInParts(json);
            return;
        }
        json.CopyTo(free[used..]);
        used += json.Length;
    }

    /// <summary>Writes what is encoded and stays as it is, which may do without a copy.</summary>
    public void WriteKept(byte[] json)
    {
        if (parts is null || json.Length < JsonParts.Long)
        {
            Write(json);
            return;
        }
        parts.Advance(used);
        parts.Add(json);
        free = parts.GetSpan();
        used = 0;
    }

    public void Write(int number)
    {
        Reserve(LongestNumber);
        if ((uint)number < 10)
        {
            free[used++] = (byte)('0' + number);
            return;
        }
        Utf8Formatter.TryFormat(number, free[used..], out var written);
        used += written;
    }

    public void Write(decimal number)
    {
        if (number.Scale == 0 && number >= int.MinValue && number <= int.MaxValue)
        {
            Write((int)number);
            return;
        }
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(JsonForm.Plain(number), free[used..], out var written);
        used += written;
    }

    /// <summary>Writes a number from 0 to 1 with at most two digits after the point.</summary>
    public void WriteHundredths(int hundredths)
    {
        if (hundredths % 100 == 0)
        {
            Write(hundredths / 100);
            return;
        }
        Write("0."u8);
        if (hundredths % 10 == 0)
        {
            Write(hundredths / 10);
            return;
        }
        if (hundredths < 10)
            Write("0"u8);
        Write(hundredths);
    }

    public void Write(bool value) => Write(value ? "true"u8 : "false"u8);

    /// <summary>Writes the text as a JSON string without its quotation marks.</summary>
    public void WriteInner(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        var written = Encoding.UTF8.GetBytes(text, free[used..]);
        if (JsonForm.Encoder.FindFirstCharacterToEncodeUtf8(free.Slice(used, written)) < 0)
            used += written; // as nearly always: nothing in it has to be escaped
        else
            Write(JsonEncodedText.Encode(text, JsonForm.Encoder).EncodedUtf8Bytes);
    }

    /// <summary>Gives all to the target.</summary>
    public void End() => Renew(0);

    private void WriteInParts(ReadOnlySpan<byte> json)
    {
        while (json.Length > free.Length - used)
        {
            var fits = free.Length - used;
            json[..fits].CopyTo(free[used..]);
            json = json[fits..];
            used = free.Length;
            Renew(1);
        }
        json.CopyTo(free[used..]);
        used += json.Length;
    }

    private void Reserve(int length)
    {
        if (free.Length - used < length)
            Renew(length);
    }

    private void Renew(int least)
    {
        target.Advance(used);
        used = 0;
        free = least == 0 ? [] : target.GetSpan(least);
    }
}
