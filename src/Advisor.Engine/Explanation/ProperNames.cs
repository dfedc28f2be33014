using System.Collections.Concurrent;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>
/// Tells names from words that are written with a capital only because a sentence begins with them. What is a name follows from the names of technologies,
/// vendors and options, never from the texts of rules: a new rule must not change how the advice of others is written.
/// </summary>
internal sealed class ProperNames(RuleSet ruleSet)
{
    // Words that products are named with, and that are no names by themselves.
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "application", "blob", "broker", "bus", "cache", "call", "change", "cloud", "community", "core", "data", "database", "device", "domain", "durable",
        "event", "events", "exchange", "feed", "file", "files", "foundation", "function", "functions", "grid", "group", "hub", "hubs", "initiative", "job",
        "local", "managed", "message", "messages", "method", "object", "open", "paged", "process", "project", "public", "queue", "queues", "read", "server",
        "service", "services", "shared", "software", "standard", "step", "storage", "store", "stream", "streams", "table", "tables", "task", "tasks",
        "technologies", "topic", "topics", "web", "webhook", "webhooks", "workflow", "workflows", "working",
    };

    // The words asked about are the first ones of the rule set's texts: there are only so many, and each would be looked for in hundreds of names.
    private readonly ConcurrentDictionary<(string Word, string? Pair), bool> known = new();

    /// <summary>Whether the text begins with a name.</summary>
    public bool Begin(string text)
    {
        var length = WordLength(text);
        if (length == 0)
            return false;
        if (text.AsSpan(1, length - 1).ContainsAnyInRange('A', 'Z') || (length < text.Length && char.IsAsciiDigit(text[length])))
            return true;
        if (!char.IsUpper(text[0]))
            return false;
        return known.GetOrAdd((text[..length], Pair(text, length)), static (words, me) => me.Have(words.Word, words.Pair), this);
    }

    private bool Have(string word, string? pair)
    {
        var names = ruleSet.Technologies.SelectMany(t => (string[])[t.Name, t.Vendor]).Concat(ruleSet.Questions.SelectMany(q => q.Options).Select(o => o.Meaning));
        var isNoun = Nouns.Contains(char.ToLowerInvariant(word[0]) + word[1..]);
        return names.Any(n => pair is null ? !isNoun && Has(n, word) : Has(n, pair) || (!isNoun && Has(n, word)));
    }

    // The first two words where both have a capital: "Event Grid" is a name, "Event" is none.
    private static string? Pair(string text, int length)
    {
        if (length + 1 >= text.Length || text[length] != ' ' || !char.IsUpper(text[length + 1]))
            return null;
        return text[..(length + 1 + WordLength(text[(length + 1)..]))];
    }

    // Whether the name has the words as a whole, but not as its beginning before a small word: "Read replica" begins with a capital for no other reason.
    private static bool Has(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.Ordinal); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            var begins = at == 0 || !char.IsLetterOrDigit(name[at - 1]);
            var ends = end == name.Length || (!char.IsLetterOrDigit(name[end]) && name[end] != '-');
            var isCommon = at == 0 && end + 1 < name.Length && name[end] == ' ' && char.IsLower(name[end + 1]);
            if (begins && ends && !isCommon)
                return true;
        }
        return false;
    }

    private static int WordLength(string text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return length;
    }
}
