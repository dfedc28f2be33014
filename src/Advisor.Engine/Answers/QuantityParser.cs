using System.Numerics;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Reads one amount; see <see cref="Quantity.TryParse"/>.</summary>
internal readonly record struct QuantityParser(QuestionType Type, string Text)
{
    private decimal Maximum => Quantity.Maximum(Type);

    /// <summary>Reads the text; null: it was read into <paramref name="amount"/>.</summary>
    public AnswerFault? Read(out decimal amount)
    {
        amount = 0;
        var text = Text.Trim();
        if (text.Length == 0)
            return new(AnswerFaultCodes.NotANumber, $"An empty text is not {Kind}");
        if (text.Length > Quantity.LongestText)
        {
            var code = text.All(char.IsAsciiDigit) ? AnswerFaultCodes.OutOfRange : AnswerFaultCodes.NotANumber;
            return new(code, $"{Quote.Of(text)} has {text.Length} characters; an amount has at most {Quantity.LongestText}");
        }

        if (text[0] is '-' && NumberLiteral.Read(text.AsSpan(1).TrimStart(), out var negated) > 0)
        {
            if (!negated.Digits.IsZero)
                return new(AnswerFaultCodes.OutOfRange, $"{Quote.Of(text)} has a minus sign; amounts are 0 or more");
            text = text[1..].TrimStart(); // Some programs write -0, which is 0.
        }

        var length = NumberLiteral.Read(text, out var number);
        var unit = text[length..].TrimStart();
        if (length == 0 || unit.AsSpan().ContainsAnyInRange('0', '9') || unit.StartsWith('.') || unit.StartsWith(','))
            return new(AnswerFaultCodes.NotANumber, $"{Quote.Of(text)} is not {Kind}", Repaired(text));
        var written = text[..length];
        return Type switch
        {
            QuestionType.Bytes => Bytes(written, number, unit, out amount),
            QuestionType.PerSecond => Rate(written, number, unit, out amount),
            _ => Time(written, number, unit, out amount),
        };
    }

    private AnswerFault? Bytes(string written, NumberLiteral number, string text, out decimal amount)
    {
        amount = 0;
        var unit = text.Length == 0 ? ByteUnits.All[0] : ByteUnits.Find(text);
        if (unit is null && ByteUnits.AreBits(text, out var bytes))
            return new(AnswerFaultCodes.UnknownUnit, $"{Quote.Of(text)} counts bits; the question asks for bytes", bytes is null ? null : $"{written} {bytes.Name}");
        if (unit is null)
        {
            var near = Spelling.Near(text, ByteUnits.All) is { } u ? $"{written} {u.Name}" : null;
            return UnknownUnit(text, "of bytes, such as `B`, `KB` (1,000) or `KiB` (1,024)", near);
        }

        // A message of a tenth of a byte is one byte long.
        var count = number.Times((long)unit.Size).Ceiling();
        if (count > (BigInteger)Maximum)
            return TooLarge();
        amount = (decimal)count;
        return null;
    }

    private AnswerFault? Time(string written, NumberLiteral number, string text, out decimal amount)
    {
        amount = 0;
        var unit = TimeUnits.Find(text.Length == 0 ? "ms" : text);
        if (unit is null)
        {
            // `m` could be milliseconds too, but people shorten minutes so.
            var near = text is "m" or "M" ? TimeUnits.Find("min") : Spelling.Near(text, TimeUnits.All);
            return UnknownUnit(text, "of time, such as `ms`, `s`, `min`, `h` or `days`", near is null ? null : $"{written} {near.Plural}");
        }

        if (number.Exceeds(Maximum / unit.Size))
            return TooLarge();
        if (!number.TryDecimal(out var value))
            return TooFine();
        value *= unit.Size;
        if (value > Maximum)
            return TooLarge();
        return Counted(number, value, out amount);
    }

    private AnswerFault? Rate(string written, NumberLiteral number, string text, out decimal amount)
    {
        amount = 0;
        if (!RateUnits.TryFind(text, out var factor, out var seconds, out var near))
            return UnknownUnit(text, "of a rate, such as `/s`, `k/s`, `/min`, `/h` or `M/day`", near is null ? null : written + near);
        if (number.Times(factor).Exceeds(Maximum * seconds))
            return TooLarge();
        if (!number.TryDecimal(out var value))
            return TooFine();
        return Counted(number, Quotient.Of(value * factor, seconds), out amount);
    }

    /// <summary>The amount, unless something was written and its unit makes nothing of it.</summary>
    private AnswerFault? Counted(NumberLiteral number, decimal value, out decimal amount)
    {
        amount = value;
        return value == 0 && !number.Digits.IsZero
            ? new(AnswerFaultCodes.OutOfRange, $"{Quote.Of(Text)} is smaller than what is counted, which is 10 to the power of -28 {BaseUnit}")
            : null;
    }

    private string BaseUnit => Type is QuestionType.PerSecond ? "a second" : "ms";

    private static AnswerFault UnknownUnit(string text, string known, string? suggestion) =>
        new(AnswerFaultCodes.UnknownUnit, $"{Quote.Of(text)} is not a unit {known}", suggestion);

    private AnswerFault TooLarge() =>
        new(AnswerFaultCodes.OutOfRange, $"{Quote.Of(Text)} is more than {Quantity.Exactly(Type, Maximum)}, the largest amount that is taken");

    private AnswerFault TooFine() =>
        new(AnswerFaultCodes.OutOfRange, $"{Quote.Of(Text)} has more digits than are counted, which are 28");

    private string Kind => Type switch
    {
        QuestionType.Bytes => "an amount of bytes such as `4096` or `256 KB`",
        QuestionType.PerSecond => "a rate such as `2000`, `60/min` or `1M/day`",
        _ => "a time such as `50`, `200 ms` or `5 min`",
    };

    /// <summary>The plain form of a number with separators, a decimal comma, a plus sign, or nothing before the point; null: something else.</summary>
    private string? Repaired(string text)
    {
        var plain = PlainNumber.Of(text);
        return plain != text && new QuantityParser(Type, plain).Read(out _) is null ? plain : null;
    }
}
