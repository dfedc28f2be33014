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

    /// <summary>Reads a sentence.</summary>
    /// <param name="beginsCommonly">Whether it begins with a word that is no name; null: its words tell.</param>
    public Clause(string sentence, ProperNames names, bool? beginsCommonly = null)
    {
        this.names = names;
        Sentence = Prose.Tidy(sentence);
        HasColon = Prose.Unstop(Sentence.AsSpan()).Contains(": ", StringComparison.Ordinal);
        body = Unbecause(Sentence);
        BeginsCommonly = beginsCommonly ?? IsCommon(body, names);
        Winds = Prose.Winds(Body);
    }

    /// <summary>The sentence by itself.</summary>
    public string Sentence { get; }

    /// <summary>The sentence inside another, without a stop.</summary>
    public string Text => ProseWriter.Text(WriteInside);

    /// <summary>Whether a colon parts it.</summary>
    public bool HasColon { get; }

    /// <summary>Whether it cannot be joined with another: see <see cref="Prose.Winds"/>.</summary>
    public bool Winds { get; }

    /// <summary>Whether its first word has a capital only because a sentence begins with it.</summary>
    public bool BeginsCommonly { get; }

    /// <summary>Whether it has a comma.</summary>
    public bool HasComma => Body.Contains(',');

    private ReadOnlySpan<char> Body => Prose.Unstop(body.AsSpan());

    /// <summary>Whether the other reads well behind it in one sentence.</summary>
    public bool Takes(Clause second) => !Winds && !second.Winds && second.BeginsCommonly;

    /// <summary>Writes the sentence inside another, without a stop.</summary>
    public void WriteInside(ProseWriter text)
    {
        var start = text.Length;
        text.Write(Body);
        if (BeginsCommonly)
            text.Small(start);
    }

    /// <summary>Writes the sentence behind another, with a stop.</summary>
    public void WriteAlone(ProseWriter text)
    {
        var start = text.Length;
        text.Write(Body);
        text.Stand(start);
    }

    /// <summary>The sentence as it follows upon a name with which it begins: <c>Amazon SQS serves it best: it …</c>, not the name twice.</summary>
    public Clause After(string name) => Begins(Sentence, name) ? new($"It {Sentence.AsSpan(name.Length + 1)}", names) : this;

    /// <summary>Whether a text begins with a name.</summary>
    public static bool Begins(string text, string name) =>
        text.Length > name.Length && text[name.Length] == ' ' && text.StartsWith(name, StringComparison.Ordinal);

    /// <summary>The clause with the stop that it needs.</summary>
    public static string Stop(string clause) => clause.Length > 0 && clause[^1] is '?' or '!' or '…' ? clause : clause + ".";

    // "fits best: because ..." and "because because" are what a rule that begins with the word would give
    private static string Unbecause(string text) =>
        text.StartsWith("because ", StringComparison.OrdinalIgnoreCase) && Prose.Unstop(text.AsSpan()).Length > 8 ? Prose.Capital(text[8..]) : text;

    private static bool IsCommon(string text, ProperNames names)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        if (length == 0 || !char.IsUpper(text[0]))
            return false;
        return Common.Contains(text.AsSpan(0, length)) || !names.Begin(text);
    }
}
