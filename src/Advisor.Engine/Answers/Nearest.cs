namespace Advisor.Engine.Answers;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
public static class Nearest
{
    // A word longer than this is no misspelt id, and comparing costs the product of the lengths.
    private const int Longest = 64;

    /// <summary>The known word with the fewest insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    /// <param name="word">What was written. Case, and <c>-</c> or <c>_</c> for each other, cost nothing.</param>
    /// <param name="known">The words it may have been; of equally near ones the first wins.</param>
    /// <returns>Null where the nearest is farther than 2, or than a third of the word's length if that is more, or shares nothing with it.</returns>
    public static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > Longest)
            return null;
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

            // Replacing every letter of a short word is no misspelling of it.
            if (distance < least && (distance == 0 || distance < Math.Max(written.Length, plain.Length)))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many steps it is from one word to the other.</summary>
    internal static int Steps(string word, string known) => word.Length > Longest ? int.MaxValue : Distance(Plain(word), Plain(known));

    private static string Plain(string word) => word.Trim().Replace('_', '-').ToLowerInvariant();

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
