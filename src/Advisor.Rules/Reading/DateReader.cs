using System.Globalization;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads dates in the one form that sorts and that no one reads two ways.</summary>
internal static class DateReader
{
    /// <summary>A source that bears only a year or a month is not given a day that nobody knows.</summary>
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The date as yyyy-MM-dd, yyyy-MM or yyyy; null where it is none.</summary>
    public static string? Read(Word word, Findings findings)
    {
        if (DateOnly.TryParseExact(word.Text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return word.Text;
        findings.Error(DiagnosticCodes.BadDate, word.Place, $"`{word}` is not a date", "write it as 2026-08-20, 2026-08 or 2026");
        return null;
    }
}
