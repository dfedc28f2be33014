using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Writes what <see cref="QuantityProse"/> does where 64 bits are enough, which is faster.</summary>
internal static class WholeProse
{
    /// <summary>Whether an amount can be written here.</summary>
    public static bool Takes(decimal amount) => amount is >= 1 and <= QuantityFormatter.LargestWhole && decimal.IsInteger(amount);

    /// <summary>Writes an amount.</summary>
    /// <param name="amount">One that <see cref="Takes"/>.</param>
    /// <param name="text">Has room for <see cref="QuantityProse.Longest"/> characters.</param>
    /// <returns>How many are written.</returns>
    public static int Write(QuestionType type, long amount, Span<char> text) => type switch
    {
        QuestionType.Bytes => Write(amount, ByteUnits.All, QuantityProse.DecimalBytes, text),
        QuestionType.PerSecond => WriteRate(amount, text),
        _ => Write(amount, TimeUnits.All, QuantityProse.Times, text),
    };

    // In the unit in which it is shortest if it is short there, else rounded.
    private static int Write(long amount, ImmutableArray<Unit> units, ImmutableArray<Unit> rounded, Span<char> text)
    {
        var (unit, count) = Shortest(amount, units);
        if (unit is null || count.Digits > QuantityProse.ExactDigits)
        {
            unit = Largest(amount, rounded);
            count = Shortened(amount, unit.WholeSize);
        }
        var length = count.Write(text);
        text[length++] = ' ';
        return length + Copy(count.Count == 1000 ? unit.Name : unit.Plural, text[length..]);
    }

    private static (Unit? Unit, Thousandths Count) Shortest(long amount, ImmutableArray<Unit> units)
    {
        var (shortest, least, fewest) = ((Unit?)null, default(Thousandths), int.MaxValue);
        for (var i = units.Length - 1; i >= 0; i--)
        {
            if (units[i].WholeSize == 0 || !QuantityFormatter.TryCount(amount, units[i].WholeSize, out var count))
                continue;
            var length = count.Digits + (count.IsWhole ? 0 : 1);
            if (length < fewest)
                (shortest, least, fewest) = (units[i], count, length);
        }
        return (shortest, least);
    }

    private static Unit Largest(long amount, ImmutableArray<Unit> units)
    {
        var place = units.Length - 1;
        while (units[place].WholeSize > amount || (ReferenceEquals(units[place], QuantityProse.Year) && amount < 2 * QuantityProse.Year.WholeSize))
            place--;
        return units[place];
    }

    private static int WriteRate(long amount, Span<char> text)
    {
        var count = Shortened(amount, 1);
        var prefix = RateUnits.Prefixes.Length - 1;
        while (prefix > 0 && count.Count / 1000 < RateUnits.Prefixes[prefix].WholeSize)
            prefix--;
        var length = (prefix > 0 ? new(count.Count / RateUnits.Prefixes[prefix].WholeSize) : count).Write(text);
        if (prefix > 0)
            length += Copy(RateUnits.Prefixes[prefix].Name, text[length..]);
        return length + Copy("/s", text[length..]);
    }

    /// <summary>How often the amount, which is no smaller, holds a unit: exact if that has few digits, else rounded; a half goes to the even side.</summary>
    private static Thousandths Shortened(long amount, long size)
    {
        if (QuantityFormatter.TryCount(amount, size, out var exact))
            return exact;
        var digits = Thousandths.DigitsOf(amount / size);
        var (scale, step) = (1L, 1L); // one of them stays 1
        for (; digits < QuantityProse.Digits; digits++)
            scale *= 10;
        for (; digits > QuantityProse.Digits; digits--)
            step *= 10;
        var (count, rest) = Math.DivRem(amount * scale, size * step);
        var left = (size * step) - rest;
        count += rest > left || (rest == left && long.IsOddInteger(count)) ? 1 : 0;
        return new(count * step * (1000 / scale));
    }

    private static int Copy(string words, Span<char> text)
    {
        words.CopyTo(text);
        return words.Length;
    }
}
