using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
public static class Nearest
{
    // A word longer than this is no misspelt id, and comparing costs the product of the lengths.
    private const int Longest = 64;

    // What begins a longer word by chance is shorter than this.
    private const int ShortestBeginning = 3;

    /// <summary>
    /// The known word that is at most one step away; else one that has the word among its parts (<c>kafka</c>: <c>apache-kafka</c>); else the one with
    /// the fewest steps; else one of which the other is the beginning (<c>asynchronous</c>: <c>async</c>). A step is an insertion, deletion, replacement
    /// or swap of neighbours (optimal string alignment).
    /// </summary>
    /// <param name="word">What was written. Case, and <c>-</c>, <c>_</c> or a space for each other, cost nothing.</param>
    /// <param name="known">The words it may have been; of equally near ones the first wins.</param>
    /// <returns>Null where the nearest is farther than 2 steps, or than a third of the word's length if that is more, or half of its letters are others.</returns>
    public static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > Longest)
            return null;
        var all = known.ToList();
        var misspelt = Misspelt(word, all);
        if (misspelt is not null && Steps(word, misspelt) <= 1)
            return misspelt;
        return all.FirstOrDefault(k => HasPart(k, word)) ?? misspelt ?? all.FirstOrDefault(k => BeginsAlike(k, word));
    }

    /// <summary>As above; else the only option that has the words in its meaning (<c>amazon</c>: <c>aws</c>, which is Amazon Web Services).</summary>
    /// <param name="word">What was written.</param>
    /// <param name="options">The options it may have been.</param>
    /// <returns>The id of an option; null: none is near.</returns>
    public static string? To(string word, IEnumerable<Option> options)
    {
        if (word.Length > Longest)
            return null;
        var all = options.ToList();
        if (To(word, all.Select(o => o.Id)) is { } id)
            return id;
        return Plain(word).Length >= ShortestBeginning && all.Where(o => HasPart(Words(o.Meaning), word)).Take(2).ToList() is [var only] ? only.Id : null;
    }

    private static string? Misspelt(string word, List<string> known)
    {
        var written = Plain(word);
        var limit = Math.Max(2, written.Length / 3);
        string? nearest = null;
        var least = limit + 1;
        foreach (var candidate in known)
        {
            var plain = Plain(candidate);
            if (Math.Abs(plain.Length - written.Length) >= least)
                continue;
            var distance = Distance(written, plain);

            // Changing most letters of a short word is no misspelling of it.
            if (distance < least && distance * 2 <= Math.Max(written.Length, plain.Length))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    private static bool HasPart(string known, string word) =>
        Plain(word) is { Length: > 1 } part && $"-{Plain(known)}-".Contains($"-{part}-", StringComparison.Ordinal);

    private static bool BeginsAlike(string known, string word)
    {
        var (shorter, longer) = known.Length < word.Length ? (Plain(known), Plain(word)) : (Plain(word), Plain(known));
        return shorter.Length >= ShortestBeginning && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>A text as a known word of many parts.</summary>
    private static string Words(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : '-'));

    /// <summary>How many steps it is from one word to the other.</summary>
    internal static int Steps(string word, string known) => word.Length > Longest ? int.MaxValue : Distance(Plain(word), Plain(known));

    private static string Plain(string word) => word.Trim().Replace('_', '-').Replace(' ', '-').ToLowerInvariant();

    /// <summary>See https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance, "optimal string alignment".</summary>
    private static int Distance(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
