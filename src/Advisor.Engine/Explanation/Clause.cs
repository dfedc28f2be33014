using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>
/// A sentence that goes on inside another: its full stop goes, and its first word becomes small unless it is a name.
/// </summary>
internal static class Clause
{
    // The words with which most sentences begin, and no name does.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "a", "across", "after", "all", "an", "and", "any", "as", "at", "because", "before", "between", "beyond", "both", "but", "by", "each",
        "either", "every", "everyone", "few", "for", "from", "here", "how", "if", "in", "inside", "it", "its", "many", "more", "most", "much",
        "neither", "no", "nobody", "none", "not", "nothing", "of", "on", "once", "one", "only", "or", "other", "others", "outside", "over",
        "several", "since", "so", "some", "such", "that", "the", "their", "there", "these", "they", "this", "those", "three", "to", "two",
        "under", "until", "what", "whatever", "when", "where", "which", "while", "who", "whoever", "with", "within", "without",
    };

    /// <summary>The sentence as a clause, without a stop.</summary>
    public static string Of(string sentence, RuleSet ruleSet)
    {
        var text = Unbecause(Prose.Unstop(sentence));
        return BeginsCommonly(text, ruleSet) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Two sentences as one where that reads well, otherwise as two; starts as a clause, ends with a stop.</summary>
    public static string Join(IReadOnlyList<string> sentences, RuleSet ruleSet)
    {
        var first = Of(sentences[0], ruleSet);
        if (sentences.Count == 1)
            return Stop(first);
        var second = Unbecause(Prose.Unstop(sentences[1]));
        if (Prose.Winds(first) || Prose.Winds(second) || !BeginsCommonly(second, ruleSet))
            return $"{Stop(first)} {Prose.Stand(second)}";
        return $"{first}{(first.Contains(',', StringComparison.Ordinal) ? ";" : ", and")} {Of(second, ruleSet)}.";
    }

    /// <summary>The clause with the stop that it needs.</summary>
    public static string Stop(string clause) => clause.Length > 0 && clause[^1] is '?' or '!' or '…' ? clause : clause + ".";

    // "fits best: because ..." and "because because" are what a rule that begins with the word would give
    private static string Unbecause(string text) =>
        text.StartsWith("because ", StringComparison.OrdinalIgnoreCase) && text.Length > 8 ? char.ToUpperInvariant(text[8]) + text[9..] : text;

    private static bool BeginsCommonly(string text, RuleSet ruleSet)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        if (length == 0 || !char.IsUpper(text[0]))
            return false;
        return Common.Contains(char.ToLowerInvariant(text[0]) + text[1..length]) || !ProperName.Begins(text, ruleSet);
    }
}
