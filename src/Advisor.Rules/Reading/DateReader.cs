using System.Globalization;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads dates in the one form that sorts and that no one reads two ways.</summary>
/// <param name="today">The day after which dates are still to come; null: any day may have passed.</param>
/// <param name="findings">Receives what is wrong.</param>
internal sealed class DateReader(DateOnly? today, Findings findings)
{
    /// <summary>What all <see cref="Forms"/> look like, whatever the calendar says.</summary>
    public const string Pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    /// <summary>A source that bears only a year or a month is not given a day that nobody knows.</summary>
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The date as yyyy-MM-dd, yyyy-MM or yyyy; null where it is none.</summary>
    public string? Read(Word word)
    {
        if (DateOnly.TryParseExact(word.Text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            // East of here it may be tomorrow already.
            if (date > today?.AddDays(1))
                findings.Warning(DiagnosticCodes.FutureDate, word.Place, $"`{word}` is still to come", "give the day on which it was read or published");
            return word.Text;
        }
        findings.Error(DiagnosticCodes.BadDate, word.Place, $"`{word}` is not a date", "write it as 2026-08-20, 2026-08 or 2026");
        return null;
    }
}
