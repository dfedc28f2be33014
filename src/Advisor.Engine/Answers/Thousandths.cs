using System.Globalization;

namespace Advisor.Engine.Answers;

/// <summary>A number of at least 1 with at most three decimals, in 64 bits.</summary>
/// <param name="Count">How many thousandths it is.</param>
internal readonly record struct Thousandths(long Count)
{
    public bool IsWhole => Count % 1000 == 0;

    /// <summary>How many digits it is written with.</summary>
    public int Digits
    {
        get
        {
            var left = IsWhole ? Count / 1000 : Count;
            while (!IsWhole && left % 10 == 0)
                left /= 10;
            return DigitsOf(left);
        }
    }

    public decimal ToDecimal() => IsWhole ? Count / 1000 : Count / 1000m;

    /// <summary>How many digits a whole number has; 0 has one.</summary>
    public static int DigitsOf(long number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }

    /// <summary>Writes it with a comma between thousands.</summary>
    /// <returns>How many characters are written.</returns>
    public int Write(Span<char> text)
    {
        var (whole, decimals) = Math.DivRem(Count, 1000);
        var length = WriteWhole(whole, text);
        if (decimals == 0)
            return length;
        text[length++] = '.';
        for (var step = 100; decimals > 0; step /= 10)
        {
            text[length++] = (char)('0' + (decimals / step));
            decimals %= step;
        }
        return length;
    }

    private static int WriteWhole(long number, Span<char> text)
    {
        if (number < 1000)
        {
            number.TryFormat(text, out var few, provider: CultureInfo.InvariantCulture);
            return few;
        }
        var length = WriteWhole(number / 1000, text);
        text[length++] = ',';
        (number % 1000).TryFormat(text[length..], out var three, "000", CultureInfo.InvariantCulture);
        return length + three;
    }
}
