using System.Collections.Immutable;

namespace Advisor.Engine.Answers;

/// <summary>Units of a rate: a prefix of the count, and the time in which it is counted.</summary>
internal static class RateUnits
{
    /// <summary>The times a rate may be counted in, in seconds, the shortest first.</summary>
    public static readonly ImmutableArray<Unit> Times =
        [.. TimeUnits.All.Where(u => u.Size >= 1000).Select(u => new Unit(u.Name, u.Plural, u.Size / 1000, u.Spellings))];

    /// <summary>What a count may be multiplied with, the smallest first. <c>m</c> is none of them: it would be a thousandth.</summary>
    public static readonly ImmutableArray<Unit> Prefixes = [new("k", "k", 1000, "K"), new("M", "M", 1_000_000), new("G", "G", 1_000_000_000)];

    /// <summary>Words that may stand for what is counted, as in <c>60 messages/min</c>.</summary>
    private static readonly ImmutableArray<string> Counted =
    [
        "msg", "msgs", "message", "messages", "req", "reqs", "request", "requests", "call", "calls", "event", "events", "query", "queries",
        "transaction", "transactions",
    ];

    /// <summary>Words that say both what is counted and that it is counted in a second.</summary>
    private static readonly ImmutableArray<string> CountedInSeconds = ["rps", "qps", "tps"];

    /// <summary>Reads <c>k/min</c>, <c>/day</c>, <c>per hour</c>, <c>M</c>, <c>calls/s</c>, <c>rps</c> and the like.</summary>
    /// <param name="text">What stands behind the number.</param>
    /// <param name="factor">What the count is multiplied with.</param>
    /// <param name="seconds">What it is divided by.</param>
    /// <param name="nearest">Where it cannot be read: what was perhaps meant.</param>
    public static bool TryFind(string text, out long factor, out long seconds, out string? nearest)
    {
        (factor, seconds, nearest) = (1, 1, null);
        var (count, time) = Split(text);
        var word = Counted.FirstOrDefault(w => count.EndsWith(w, StringComparison.OrdinalIgnoreCase));
        var letter = word is null ? count : count[..^word.Length].TrimEnd();
        var prefix = letter.Length == 0 ? null : Prefixes.FirstOrDefault(p => p.IsSpelt(letter));
        var unit = time is null ? Times[0] : Times.FirstOrDefault(u => u.IsSpelt(time));
        if (unit is not null && (prefix is not null || letter.Length == 0))
        {
            (factor, seconds) = ((long)(prefix?.Size ?? 1), (long)unit.Size);
            return true;
        }

        var nearPrefix = letter.Length == 0 ? "" : prefix?.Name ?? NearPrefix(letter);

        // A time that is right in itself, such as `ms`, is no misspelling of another.
        var nearTime = unit?.Name ?? (TimeUnits.Find(time!) is null ? Spelling.Near(time!, Times)?.Name : null);

        // `5 s` for `5/s`: a time where the count's prefix belongs.
        if (time is null && Times.FirstOrDefault(u => u.IsSpelt(letter)) is { } forgotten)
            (nearPrefix, nearTime) = ("", forgotten.Name);
        nearest = nearPrefix is null || nearTime is null ? null : $"{nearPrefix}/{nearTime}";
        return false;
    }

    /// <summary>A prefix in the wrong case, or nothing for a misspelt word; null: neither.</summary>
    private static string? NearPrefix(string letter) =>
        Prefixes.FirstOrDefault(p => p.Name.Equals(letter, StringComparison.OrdinalIgnoreCase))?.Name
        ?? (letter.Length > 2 && Nearest.To(letter, Counted) is { } word && char.ToLowerInvariant(letter[0]) == word[0] ? "" : null);

    private static (string Count, string? Time) Split(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return (text[..slash].TrimEnd(), text[(slash + 1)..].TrimStart());
        if (CountedInSeconds.FirstOrDefault(w => text.EndsWith(w, StringComparison.OrdinalIgnoreCase)) is { } both)
            return (text[..^both.Length].TrimEnd(), Times[0].Name);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var per = Array.FindIndex(words, w => w.Equals("per", StringComparison.OrdinalIgnoreCase));
        return per < 0 ? (text, null) : (string.Join(' ', words[..per]), string.Join(' ', words[(per + 1)..]));
    }
}
