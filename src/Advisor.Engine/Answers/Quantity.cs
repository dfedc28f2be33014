using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Amounts as people write them, and as the engine counts them: bytes, messages a second, milliseconds.</summary>
/// <remarks>
/// A number without a unit is in the base unit. Amounts that are decimals are read exactly. A rate that is none (<c>1/day</c>) is rounded to fifteen
/// significant digits, so that it is still the same after a program that counts in doubles has passed it on.
/// What <see cref="Format"/> writes for an amount that was read, reads as the same amount.
/// </remarks>
public static class Quantity
{
    /// <summary>The most characters that are read as an amount.</summary>
    public const int LongestText = 64;

    /// <summary>The largest amount that is taken for an answer: 10^18 bytes, 10^12 messages a second, 10^13 milliseconds (317 years).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The type is not numeric.</exception>
    public static decimal Maximum(QuestionType type) => type switch
    {
        QuestionType.Bytes => 1_000_000_000_000_000_000m,
        QuestionType.PerSecond => 1_000_000_000_000m,
        QuestionType.Milliseconds => 10_000_000_000_000m,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Answers to this type are no amounts"),
    };

    /// <summary>Reads an amount: <c>256 KB</c>, <c>1.5MiB</c>, <c>60/min</c>, <c>1M/day</c>, <c>200 ms</c>, <c>2000</c>, <c>1e3</c>.</summary>
    /// <param name="type">A numeric type.</param>
    /// <param name="text">Digits with an optional fraction and exponent, then an optional unit; no sign, no thousands separators.</param>
    /// <param name="amount">In the base unit, from 0 to <see cref="Maximum"/>. A part of a byte counts as a whole one.</param>
    /// <param name="fault">What is wrong with the text; null where it was read.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is not numeric.</exception>
    public static bool TryParse(QuestionType type, string text, out decimal amount, out AnswerFault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = Maximum(type);
        fault = new QuantityParser(type, text).Read(out amount);
        return fault is null;
    }

    /// <summary>Writes an amount in the unit that reads best.</summary>
    /// <param name="type">A numeric type.</param>
    /// <param name="amount">In the base unit, 0 or more.</param>
    /// <returns>For example <c>256 KiB</c>, <c>30/min</c>, <c>1 day</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type is not numeric.</exception>
    public static string Format(QuestionType type, decimal amount) => type switch
    {
        QuestionType.Bytes => Written(QuantityFormatter.Bytes(amount)),
        QuestionType.PerSecond => QuantityFormatter.Rate(amount),
        QuestionType.Milliseconds => Written(QuantityFormatter.Time(amount)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Answers to this type are no amounts"),
    };

    /// <summary>Writes an amount as people say it, rounded to three digits where it has more than four: <c>1.23M/s</c>, <c>50,000/s</c>, <c>0.5 ms</c>.</summary>
    /// <param name="type">A numeric type.</param>
    /// <param name="amount">In the base unit, 0 or more.</param>
    /// <returns>Text for a sentence, which need not read as the same amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type is not numeric.</exception>
    public static string InProse(QuestionType type, decimal amount)
    {
        _ = Maximum(type);
        Span<char> text = stackalloc char[QuantityProse.Longest];
        return text[..QuantityProse.Write(type, amount, text)].ToString();
    }

    /// <summary>Writes a limit as people say it, with every digit: <c>256 KiB</c>, <c>1,048,588 bytes</c>, <c>12,345/s</c>.</summary>
    /// <param name="type">A numeric type.</param>
    /// <param name="amount">In the base unit, 0 or more.</param>
    /// <returns>Text for a sentence that is true to the last digit: without its commas it reads as the same amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type is not numeric.</exception>
    public static string Exactly(QuestionType type, decimal amount) => QuantityProse.Exactly(type, Format(type, amount));

    private static string Written((string Number, string Unit) form) => $"{form.Number} {form.Unit}";
}
