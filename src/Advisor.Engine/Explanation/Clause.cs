using System.Collections.Frozen;

namespace Advisor.Engine.Explanation;

/// <summary>
/// A sentence that may go on inside another: its full stop goes then, and its first word becomes small unless it is a name. Immutable.
/// </summary>
internal sealed class Clause
{
    // The words with which most sentences begin, and no name does.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "Across", "After", "All", "An", "And", "Any", "As", "At", "Because", "Before", "Between", "Beyond", "Both", "But", "By", "Each",
        "Either", "Every", "Everyone", "Few", "For", "From", "Here", "How", "If", "In", "Inside", "It", "Its", "Many", "More", "Most", "Much",
        "Neither", "No", "Nobody", "None", "Not", "Nothing", "Of", "On", "Once", "One", "Only", "Or", "Other", "Others", "Outside", "Over",
        "Several", "Since", "So", "Some", "Such", "That", "The", "Their", "There", "These", "They", "This", "Those", "Three", "To", "Two",
        "Under", "Until", "What", "Whatever", "When", "Where", "Which", "While", "Who", "Whoever", "With", "Within", "Without")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ProperNames names;
    private readonly string body;
    private readonly bool beginsCommonly;

    public Clause(string sentence, ProperNames names)
    {
        this.names = names;
        Sentence = sentence;
        var unstopped = Prose.Unstop(sentence);
        HasColon = unstopped.Contains(": ", StringComparison.Ordinal);
        body = Unbecause(unstopped);
        beginsCommonly = BeginsCommonly(body, names);
        Text = beginsCommonly ? Prose.Small(body) : body;
        Winds = Prose.Winds(body);
    }

    /// <summary>The sentence by itself.</summary>
    public string Sentence { get; }

    /// <summary>The sentence inside another, without a stop.</summary>
    public string Text { get; }

    /// <summary>Whether a colon parts it.</summary>
    public bool HasColon { get; }

    /// <summary>Whether it cannot be joined with another: see <see cref="Prose.Winds"/>.</summary>
    public bool Winds { get; }

    /// <summary>Whether it has a comma.</summary>
    public bool HasComma => Text.Contains(',', StringComparison.Ordinal);

    /// <summary>The sentence as it follows upon a name with which it begins: <c>Amazon SQS serves it best: it …</c>, not the name twice.</summary>
    public Clause After(string name) =>
        Sentence.Length > name.Length && Sentence[name.Length] == ' ' && Sentence.StartsWith(name, StringComparison.Ordinal)
            ? new($"It {Sentence.AsSpan(name.Length + 1)}", names)
            : this;

    /// <summary>The start, then this one; goes on with another where that reads well, otherwise puts it behind; ends with a stop.</summary>
    public string Join(string start, Clause second) =>
        Winds || second.Winds || !second.beginsCommonly
            ? $"{start}{Stop(Text)} {Prose.Stand(second.body)}"
            : $"{start}{Text}{(HasComma ? ";" : ", and")} {second.Text}.";

    /// <summary>The clause with the stop that it needs.</summary>
    public static string Stop(string clause) => clause.Length > 0 && clause[^1] is '?' or '!' or '…' ? clause : clause + ".";

    // "fits best: because ..." and "because because" are what a rule that begins with the word would give
    private static string Unbecause(string text) =>
        text.StartsWith("because ", StringComparison.OrdinalIgnoreCase) && text.Length > 8 ? Prose.Capital(text[8..]) : text;

    private static bool BeginsCommonly(string text, ProperNames names)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        if (length == 0 || !char.IsUpper(text[0]))
            return false;
        return Common.Contains(text.AsSpan(0, length)) || !names.Begin(text);
    }
}
