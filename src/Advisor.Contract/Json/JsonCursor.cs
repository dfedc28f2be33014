using System.Text;
using System.Text.Json;

namespace Advisor.Contract.Json;

/// <summary>
/// A place in JSON that is expected to hold something certain. It takes what is there if it is that, and otherwise says so; it is not for finding out what is
/// there, nor what is wrong with it.
/// </summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    /// <summary>The most digits of which every number fits into 63 bits.</summary>
    private const int ShortDigits = 18;

    private readonly ReadOnlySpan<byte> json = json;

    /// <summary>How many bytes lie before it.</summary>
    public int Position { get; private set; }

    private readonly ReadOnlySpan<byte> Rest => json[Position..];

    /// <summary>Whether nothing but white space follows.</summary>
    public bool IsAtEnd()
    {
        SkipSpace();
        return Position == json.Length;
    }

    /// <summary>Whether this follows, be it after white space, which is taken.</summary>
    public bool IsAt(byte mark)
    {
        if (Position < json.Length && json[Position] <= ' ')
            SkipSpace();
        return Position < json.Length && json[Position] == mark;
    }

    /// <summary>Takes one byte, if it follows.</summary>
    public bool TryTake(byte mark)
    {
        var isThere = IsAt(mark);
        Position += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Takes a token that is written just so, if it follows. Whether it ends there shows by what comes next.</summary>
    /// <param name="token">Without white space before it.</param>
    public bool TryTake(ReadOnlySpan<byte> token)
    {
        var isThere = IsAt(token[0]) && Rest.StartsWith(token);
        Position += isThere ? token.Length : 0;
        return isThere;
    }

    /// <summary>Takes text up to the next quotation mark, if text follows.</summary>
    /// <param name="text">As it is written: it may hold the beginning of an escape, or bytes that JSON forbids.</param>
    public bool TryTakeText(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!IsAt((byte)'"') || json[(Position + 1)..].IndexOf((byte)'"') is not (>= 0 and var length))
            return false;
        text = json.Slice(Position + 1, length);
        Position += length + 2;
        return true;
    }

    /// <summary>The same for text that is sound, ASCII, and nothing in it escaped.</summary>
    public bool TryTakePlainText(out ReadOnlySpan<byte> text) =>
        TryTakeText(out text) && Ascii.IsValid(text) && !text.ContainsAnyInRange((byte)0, (byte)0x1F) && !text.Contains((byte)'\\');

    /// <summary>Takes a number of up to 18 digits and nothing else, if one follows.</summary>
    public bool TryTakeDigits(out long number)
    {
        SkipSpace();
        number = 0;
        var at = Position;
        for (; at < json.Length && json[at] - (uint)'0' is <= 9 and var digit; at++)
            number = unchecked((number * 10) + digit); // too many are told by their count
        var count = at - Position;
        if (count is 0 or > ShortDigits || (count > 1 && json[Position] == '0') || (at < json.Length && json[at] is (byte)'.' or (byte)'e' or (byte)'E'))
            return false;
        Position = at;
        return true;
    }

    /// <summary>Takes any number, if something follows that is none of the other tokens.</summary>
    /// <param name="number">As it is written.</param>
    /// <exception cref="JsonException">There is no sound token.</exception>
    public bool TryTakeNumber(out ReadOnlySpan<byte> number)
    {
        SkipSpace();
        var reader = new Utf8JsonReader(Rest);
        number = default;
        if (!reader.Read() || reader.TokenType != JsonTokenType.Number)
            return false;
        number = reader.ValueSpan;
        Position += (int)reader.BytesConsumed;
        return true;
    }

    private void SkipSpace()
    {
        while (Position < json.Length && json[Position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            Position++;
    }
}
