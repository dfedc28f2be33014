using System.Collections.Immutable;
using System.Globalization;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Writes amounts as people say them; see <see cref="Quantity.InProse"/>.</summary>
internal static class QuantityProse
{
    /// <summary>No text is longer.</summary>
    public const int Longest = 64;

    /// <summary>How many digits are kept of an amount that has more than <see cref="ExactDigits"/>.</summary>
    public const int Digits = 3;

    /// <summary>An amount with no more digits is written as it is.</summary>
    public const int ExactDigits = 4;

    /// <summary>The units that an amount of data is rounded in, the smallest first.</summary>
    public static readonly ImmutableArray<Unit> DecimalBytes = [.. ByteUnits.All.Where(u => !u.Name.Contains('i', StringComparison.Ordinal))];

    /// <summary>From two of them on nobody counts weeks.</summary>
    public static readonly Unit Year = new("year", "years", 31_557_600_000);

    /// <summary>The units that a time is rounded in, the smallest first.</summary>
    public static readonly ImmutableArray<Unit> Times =
    [
        new("µs", "µs", 0.001m), .. TimeUnits.All.Where(u => u.Size >= 1), Year,
    ];

    /// <summary>Writes an amount.</summary>
    /// <param name="text">Has room for <see cref="Longest"/> characters.</param>
    /// <returns>How many are written.</returns>
    public static int Write(QuestionType type, decimal amount, Span<char> text)
    {
        if (WholeProse.Takes(amount))
            return WholeProse.Write(type, (long)amount, text);
        var words = Of(type, amount);
        words.CopyTo(text);
        return words.Length;
    }

    /// <summary>The same as a string, for any amount.</summary>
    public static string Of(QuestionType type, decimal amount) => type switch
    {
        QuestionType.Bytes => Exact(QuantityFormatter.Bytes(amount)) ?? InUnit(amount, DecimalBytes.Last(u => u.Size <= amount)),
        QuestionType.PerSecond => Rate(amount),
        _ => Time(amount),
    };

    /// <summary>A form that <see cref="Quantity.Format"/> wrote, with a comma between thousands.</summary>
    public static string Exactly(QuestionType type, string form)
    {
        var whole = form.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (whole <= Digits)
            return form;
        var unit = form[whole..];
        var isBareBytes = type is QuestionType.Bytes && unit == " B" && whole > ExactDigits;
        return decimal.Parse(form.AsSpan(0, whole), CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture) + (isBareBytes ? " bytes" : unit);
    }

    private static string Time(decimal amount)
    {
        if (amount == 0)
            return "0 ms";
        if (amount < 0.001m)
            return "less than 1 µs";
        if (amount < 0.1m)
            return InUnit(amount, Times[0]);
        if (amount < 1)
            return InUnit(amount, Times[1]);
        return Exact(QuantityFormatter.Time(amount)) ?? InUnit(amount, Times.Last(u => u.Size <= amount && (u != Year || amount >= 2 * Year.Size)));
    }

    private static string Rate(decimal amount)
    {
        if (amount == 0)
            return "0/s";
        if (RateUnits.Times.FirstOrDefault(t => CountIn(t, amount) >= 1) is not { } time)
            return $"less than 1/{RateUnits.Times[^1].Name}";
        var count = Shortened(CountIn(time, amount));
        var prefix = RateUnits.Prefixes.LastOrDefault(p => p.Size > 1000 && p.Size <= count);
        return $"{Grouped(prefix is null ? count : count / prefix.Size)}{prefix?.Name}/{time.Name}";
    }

    private static decimal CountIn(Unit time, decimal rate)
    {
        _ = QuantityFormatter.TryCountRate(rate, time, out var count);
        return count;
    }

    /// <summary>The exact form where its number is short.</summary>
    private static string? Exact((string Number, string Unit) form)
    {
        var isWhole = !form.Number.Contains('.', StringComparison.Ordinal);
        var digits = form.Number.Length - (isWhole ? 0 : 1);
        return digits > ExactDigits ? null : $"{(isWhole && digits == ExactDigits ? form.Number.Insert(1, ",") : form.Number)} {form.Unit}";
    }

    private static string InUnit(decimal amount, Unit unit)
    {
        var count = Shortened(amount / unit.Size);
        return $"{Grouped(count)} {(count == 1 ? unit.Name : unit.Plural)}";
    }

    private static decimal Shortened(decimal count) =>
        count < 1 ? decimal.Round(count, Digits)
        : QuantityFormatter.Rounded(count, ExactDigits) == count ? count
        : QuantityFormatter.Rounded(count, Digits);

    private static string Grouped(decimal count) =>
        count < 1000 && decimal.IsInteger(count) ? ((int)count).ToString(CultureInfo.InvariantCulture) : count.ToString("#,0.####", CultureInfo.InvariantCulture);
}
