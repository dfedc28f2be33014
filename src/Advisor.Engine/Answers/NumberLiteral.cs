using System.Globalization;
using System.Numerics;

namespace Advisor.Engine.Answers;

/// <summary>A number exactly as written: <see cref="Digits"/> × 10^<see cref="Exponent"/>, without trailing zeros in the digits.</summary>
internal readonly record struct NumberLiteral(BigInteger Digits, int Exponent)
{
    // Far beyond any amount in either direction, and small enough to compute with.
    private const int FarthestExponent = 1000;

    /// <summary>Reads digits with an optional fraction and exponent (<c>1</c>, <c>1.5</c>, <c>1e3</c>) from the start of a text.</summary>
    /// <returns>How many characters belong to the number; 0: the text does not start with one.</returns>
    public static int Read(ReadOnlySpan<char> text, out NumberLiteral number)
    {
        number = default;
        var length = CountDigits(text);
        if (length == 0)
            return 0;
        var digits = text[..length].ToString();
        var exponent = 0;
        if (length < text.Length && text[length] == '.' && CountDigits(text[(length + 1)..]) is > 0 and var decimals)
        {
            digits += text.Slice(length + 1, decimals).ToString();
            exponent = -decimals;
            length += 1 + decimals;
        }

        if (length < text.Length && text[length] is 'e' or 'E')
        {
            var sign = length + 1 < text.Length && text[length + 1] is '+' or '-' ? 1 : 0;
            var start = length + 1 + sign;
            if (CountDigits(text[Math.Min(start, text.Length)..]) is > 0 and var powers)
            {
                var power = (int)BigInteger.Min(Whole(text.Slice(start, powers)), FarthestExponent);
                exponent += sign == 1 && text[length + 1] == '-' ? -power : power;
                length = start + powers;
            }
        }

        var trimmed = digits.TrimEnd('0');
        number = trimmed.Length == 0 ? default : new(Whole(trimmed), exponent + digits.Length - trimmed.Length);
        return length;
    }

    /// <summary>The same times a whole number.</summary>
    public NumberLiteral Times(long factor) => this with { Digits = Digits * factor };

    /// <summary>The least whole number that is not smaller.</summary>
    public BigInteger Ceiling()
    {
        if (Exponent >= 0)
            return Digits * BigInteger.Pow(10, Exponent);
        var whole = BigInteger.DivRem(Digits, BigInteger.Pow(10, -Exponent), out var rest);
        return rest.IsZero ? whole : whole + 1;
    }

    /// <summary>Whether it is larger than <paramref name="limit"/>, rounded up to a whole number.</summary>
    public bool Exceeds(decimal limit) => Ceiling() > new BigInteger(decimal.Ceiling(limit));

    /// <summary>The number as a decimal, where one holds it exactly.</summary>
    public bool TryDecimal(out decimal value) =>
        decimal.TryParse(
            string.Create(CultureInfo.InvariantCulture, $"{Digits}e{Exponent}"),
            NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && Equals(Of(value));

    private static NumberLiteral Of(decimal value)
    {
        _ = Read(value.ToString(CultureInfo.InvariantCulture), out var number);
        return number;
    }

    private static BigInteger Whole(ReadOnlySpan<char> digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }
}
