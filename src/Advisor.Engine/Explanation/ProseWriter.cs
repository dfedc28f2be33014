using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>A text being written, to be disposed of. Its characters stand in memory that is lent, so that no sentence is a string of its own.</summary>
internal sealed class ProseWriter : IDisposable
{
    private const int Usual = 2048;
    private const int LongestNumber = 16;

    private char[] buffer = ArrayPool<char>.Shared.Rent(Usual);

    /// <summary>How many characters are written.</summary>
    public int Length { get; private set; }

    /// <summary>All that is written; until more is.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, Length);

    /// <summary>What a writer writes, as a string.</summary>
    public static string Text(Action<ProseWriter> write)
    {
        using var text = new ProseWriter();
        write(text);
        return text.ToString();
    }

    /// <summary>What is written from a place on; it may be changed there.</summary>
    public Span<char> From(int start) => buffer.AsSpan(start, Length - start);

    /// <summary>Writes literals and what stands between them; the handler has done so already.</summary>
    public ProseWriter Write([InterpolatedStringHandlerArgument("")] ref ProseHandler text) => this;

    public void Write(string text) => Write(text.AsSpan());

    public void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    /// <summary>Writes a whole number.</summary>
    public void Write(int number)
    {
        number.TryFormat(Room(LongestNumber), out var length, provider: CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>Writes an amount; see <see cref="Quantity.InProse"/>.</summary>
    public void Write(QuestionType type, decimal amount) => Length += QuantityProse.Write(type, amount, Room(QuantityProse.Longest));

    /// <summary>Ends the sentence, unless it has ended.</summary>
    public void Stop()
    {
        if (Length == 0 || buffer[Length - 1] is not ('?' or '!' or '…'))
            Write(".");
    }

    /// <summary>Takes the stop back, so that the sentence can go on.</summary>
    public void Unstop() => Length = Prose.Unstop(Written).Length;

    /// <summary>Makes a sentence of its own of what stands from a place on, as <see cref="Prose.Stand"/> does.</summary>
    public void Stand(int start)
    {
        var sentence = From(start);
        if (Prose.IsSmall(sentence))
            Capital(start);
        if (!Prose.Ends(sentence))
            Write(".");
    }

    /// <summary>Makes the letter at a place small.</summary>
    public void Small(int place) => buffer[place] = char.ToLowerInvariant(buffer[place]);

    /// <summary>Makes the letter at a place a capital.</summary>
    public void Capital(int place) => buffer[place] = char.ToUpperInvariant(buffer[place]);

    public override string ToString() => Written.ToString();

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        (buffer, Length) = ([], 0);
    }

    private Span<char> Room(int length)
    {
        if (length > buffer.Length - Length)
            Grow(length);
        return buffer.AsSpan(Length);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * buffer.Length, Length + length));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
