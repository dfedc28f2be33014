using Advisor.Engine.Answers;

namespace Advisor.Engine.Explanation;

/// <summary>A sentence pattern as a clause, of which all is known beforehand that does not depend on the answers. Immutable.</summary>
internal sealed class ClausePattern
{
    private readonly Phrasebook book;
    private readonly SentencePattern pattern;
    private readonly Clause? always;
    private readonly bool? beginsCommonly; // null: it depends on the answers

    public ClausePattern(Phrasebook book, SentencePattern pattern)
    {
        (this.book, this.pattern) = (book, pattern);
        always = pattern.Texts is [var sentence] ? book.Clause(sentence) : null;
        beginsCommonly = HasBeginning(pattern.Texts[0]) ? book.Clause(pattern.Texts[0]).BeginsCommonly : null;
    }

    /// <summary>The clause for these answers; null: it must be made as a whole.</summary>
    public Clause? Fill(AnswerSet answers) => always ?? (pattern.Fill(answers) is { } sentence ? book.Clause(sentence, beginsCommonly) : null);

    /// <summary>The pattern of what follows upon the name: see <see cref="Clause.After"/>; null: it depends on the answers.</summary>
    public ClausePattern? After(string name)
    {
        var start = pattern.Texts[0];
        if (!Clause.Begins(start, name))
            return always is not null || start.Length > name.Length ? this : null;
        return new(book, pattern with { Texts = pattern.Texts.SetItem(0, $"It {start.AsSpan(name.Length + 1)}") });
    }

    // Two words tell how a sentence begins, behind one that may be left out.
    private static bool HasBeginning(string text) => text.AsSpan().Count(' ') > 2;
}
