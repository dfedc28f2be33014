using System.Collections.Immutable;
using System.Globalization;

namespace Advisor.Engine.Answers;

/// <summary>Writes amounts; see <see cref="Quantity.Format"/>.</summary>
internal static class QuantityFormatter
{
    private const int ShortDigits = 4;
    private const long FewDigits = 10_000; // has more
    private const int RateDigits = 6;

    /// <summary>The largest whole number whose thousandths are counted in 64 bits.</summary>
    internal const long LargestWhole = long.MaxValue / 1000;

    /// <summary>An amount of data, in its shortest form.</summary>
    public static (string Number, string Unit) Bytes(decimal amount) => InShortestForm(amount, ByteUnits.All, "B");

    /// <summary>A time, in its shortest form.</summary>
    public static (string Number, string Unit) Time(decimal amount) => InShortestForm(amount, TimeUnits.All, "ms");

    /// <summary>In the shortest time in which the count is at least 1 and is exact, whole or of at most six digits; else a second.</summary>
    public static string Rate(decimal amount)
    {
        foreach (var time in RateUnits.Times)
            if (TryCountRate(amount, time, out var count) && count >= 1)
                return $"{Count(count)}/{time.Name}";
        return $"{Plain(amount)}/s";
    }

    /// <summary>How often a rate counts in a time, if whole or of few digits: a rate such as 1/day is no exact decimal, so the count need only lead to it.</summary>
    /// <param name="amount">A rate a second.</param>
    /// <param name="time">The time.</param>
    /// <param name="count">The count that is read as the rate, or the product where none is.</param>
    internal static bool TryCountRate(decimal amount, Unit time, out decimal count)
    {
        var product = amount * time.Size;
        count = product >= 100_000 ? decimal.Round(product) : Rounded(product, RateDigits);
        if (Quotient.Of(count, time.Size) == amount)
            return true;
        count = product;
        return false;
    }

    /// <summary>
    /// In the unit in which the number is shortest, of equally short ones in the last; it must be at least 1 and exact with at most four significant
    /// digits. Where there is none, in the base unit.
    /// </summary>
    private static (string Number, string Unit) InShortestForm(decimal amount, ImmutableArray<Unit> units, string baseUnit)
    {
        var (number, name) = ((string?)null, baseUnit);
        var whole = amount <= LargestWhole && decimal.IsInteger(amount) ? (long)amount : 0;
        for (var i = units.Length - 1; i >= 0; i--)
        {
            var unit = units[i];
            if (!(whole > 0 && unit.WholeSize > 0 ? TryCount(whole, unit, out var count) : TryCount(amount, unit, out count)))
                continue;
            var plain = Plain(count);
            if (number is null || plain.Length < number.Length)
                (number, name) = (plain, count == 1 ? unit.Name : unit.Plural);
        }

        return (number ?? Plain(amount), name);
    }

    private static bool TryCount(decimal amount, Unit unit, out decimal count)
    {
        count = amount < unit.Size ? 0 : amount / unit.Size;
        return count >= 1 && Rounded(count, ShortDigits) == count && count * unit.Size == amount;
    }

    private static bool TryCount(long amount, Unit unit, out decimal count)
    {
        var isExact = TryCount(amount, unit.WholeSize, out var thousandths);
        count = thousandths.ToDecimal();
        return isExact;
    }

    /// <summary>The same where 64 bits are enough, which is told faster: four digits, the first not behind the point, leave thousandths at most.</summary>
    /// <param name="amount">Up to <see cref="LargestWhole"/>.</param>
    /// <param name="size">The size of the unit.</param>
    /// <param name="count">How often the amount holds it.</param>
    internal static bool TryCount(long amount, long size, out Thousandths count)
    {
        count = default;
        if (amount < size)
            return false;
        var (thousandths, rest) = Math.DivRem(amount * 1000, size);
        if (rest != 0 || !HasFew(thousandths))
            return false;
        count = new(thousandths);
        return true;
    }

    private static bool HasFew(long number)
    {
        while (number >= FewDigits && number % 10 == 0)
            number /= 10;
        return number < FewDigits;
    }

    /// <summary>From a million on with a prefix, if that is short.</summary>
    private static string Count(decimal count)
    {
        for (var i = RateUnits.Prefixes.Length - 1; i > 0; i--)
        {
            var shorter = count / RateUnits.Prefixes[i].Size;
            if (shorter >= 1 && Rounded(shorter, ShortDigits) == shorter)
                return Plain(shorter) + RateUnits.Prefixes[i].Name;
        }

        return Plain(count);
    }

    private static string Plain(decimal value)
    {
        if (value <= LargestWhole && decimal.IsInteger(value))
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Rounded to so many significant digits, for amounts of at least 1.</summary>
    internal static decimal Rounded(decimal value, int digits)
    {
        if (value <= long.MaxValue && decimal.IsInteger(value))
            return Rounded((long)value, digits);
        var power = 1m;
        while (value >= power * 10)
            (power, digits) = (power * 10, digits - 1);
        if (digits >= 1)
            return decimal.Round(value, digits - 1);
        var step = 1m;
        for (; digits < 1; digits++)
            step *= 10;
        return decimal.Round(value / step) * step;
    }

    // The same where 64 bits are enough, which is told faster. A half goes to the even side.
    private static decimal Rounded(long value, int digits)
    {
        long step = 1;
        for (var left = value; left / 10 != 0; left /= 10)
            step *= --digits < 1 ? 10 : 1;
        var (count, rest) = Math.DivRem(value, step);
        var isUp = rest > step - rest || (rest == step - rest && long.IsOddInteger(count));
        return (decimal)(count + (isUp ? 1 : 0)) * step;
    }
}
