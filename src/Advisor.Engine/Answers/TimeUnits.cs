using System.Collections.Immutable;

namespace Advisor.Engine.Answers;

/// <summary>Units of time, in milliseconds.</summary>
internal static class TimeUnits
{
    /// <summary>The smallest first.</summary>
    public static readonly ImmutableArray<Unit> All =
    [
        new("us", "us", 0.001m, "us", "µs", "μs", "usec", "usecs", "microsecond", "microseconds"),
        new("ms", "ms", 1, "ms", "msec", "msecs", "millisecond", "milliseconds"),
        new("s", "s", 1000, "s", "sec", "secs", "second", "seconds"),
        new("min", "min", 60_000, "min", "mins", "minute", "minutes"),
        new("h", "h", 3_600_000, "h", "hr", "hrs", "hour", "hours"),
        new("day", "days", 86_400_000, "d", "day", "days"),
        new("week", "weeks", 604_800_000, "week", "weeks"),
    ];

    /// <summary>The unit; null: none.</summary>
    public static Unit? Find(string text) => All.FirstOrDefault(u => u.IsSpelt(text));
}
