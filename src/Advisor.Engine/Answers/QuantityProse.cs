using System.Collections.Immutable;
using System.Globalization;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Writes amounts as people say them; see <see cref="Quantity.InProse"/>.</summary>
internal static class QuantityProse
{
    /// <summary>How many digits are kept of an amount that has more than <see cref="ExactDigits"/>.</summary>
    private const int Digits = 3;

    /// <summary>An amount with no more digits is written as it is.</summary>
    private const int ExactDigits = 4;

    private static readonly ImmutableArray<Unit> DecimalBytes = [.. ByteUnits.All.Where(u => !u.Name.Contains('i', StringComparison.Ordinal))];

    // From two years on nobody counts weeks.
    private static readonly ImmutableArray<Unit> Times =
    [
        new("µs", "µs", 0.001m), .. TimeUnits.All.Where(u => u.Size >= 1), new("year", "years", 31_557_600_000),
    ];

    public static string Of(QuestionType type, decimal amount) => type switch
    {
        QuestionType.Bytes => Exact(QuantityFormatter.Bytes(amount)) ?? InUnit(amount, DecimalBytes.Last(u => u.Size <= amount)),
        QuestionType.PerSecond => Rate(amount),
        _ => Time(amount),
    };

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
        var year = Times[^1];
        return Exact(QuantityFormatter.Time(amount)) ?? InUnit(amount, Times.Last(u => u.Size <= amount && (u != year || amount >= 2 * year.Size)));
    }

    private static string Rate(decimal amount)
    {
        if (amount == 0)
            return "0/s";
        if (RateUnits.Times.FirstOrDefault(t => amount * t.Size >= 1) is not { } time)
            return $"less than 1/{RateUnits.Times[^1].Name}";
        var count = Shortened(amount * time.Size);
        var prefix = RateUnits.Prefixes.LastOrDefault(p => p.Size > 1000 && p.Size <= count);
        return $"{Grouped(prefix is null ? count : count / prefix.Size)}{prefix?.Name}/{time.Name}";
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
