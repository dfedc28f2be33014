namespace Advisor.Engine.Answers;

/// <summary>Divides so that the quotient survives programs that count in doubles.</summary>
internal static class Quotient
{
    /// <summary>Every double keeps so many significant digits of a decimal.</summary>
    private const int Digits = 15;

    /// <summary>Exact where the quotient is a decimal; else, as for <c>10 / 3600</c>, rounded to fifteen significant digits.</summary>
    /// <param name="count">0 or more.</param>
    /// <param name="divisor">A whole number from 1.</param>
    public static decimal Of(decimal count, decimal divisor) => IsDecimal(count, divisor) ? count / divisor : Rounded(count / divisor);

    // Twos and fives of the divisor make decimals; whatever else is in it must be in the digits of the count.
    private static bool IsDecimal(decimal count, decimal divisor)
    {
        while (divisor % 2 == 0)
            divisor /= 2;
        while (divisor % 5 == 0)
            divisor /= 5;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(count, parts);
        return new decimal(parts[0], parts[1], parts[2], isNegative: false, scale: 0) % divisor == 0;
    }

    private static decimal Rounded(decimal value)
    {
        var places = Digits;
        for (var power = 1m; value >= power; power *= 10)
            places--;
        for (var power = 0.1m; value < power && places < 28; power /= 10)
            places++;
        return decimal.Round(value, Math.Max(places, 0));
    }
}
