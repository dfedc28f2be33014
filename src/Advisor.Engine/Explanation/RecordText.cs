using System.Text;

namespace Advisor.Engine.Explanation;

/// <summary>Blocks of Markdown with one empty line between them.</summary>
internal sealed class RecordText
{
    private readonly StringBuilder text = new();
    private bool inList;

    public RecordText Heading(int level, string title) => Block($"{new string('#', level)} {MarkdownText.Escape(title)}");

    /// <summary>A paragraph of plain text; it is escaped here.</summary>
    public RecordText Paragraph(string plain) => Block(MarkdownText.Paragraph(plain));

    /// <summary>A list entry of plain text; it is escaped here.</summary>
    public RecordText Bullet(string plain) => BulletOf(MarkdownText.Paragraph(plain));

    /// <summary>A list entry that is Markdown already.</summary>
    public RecordText BulletOf(string markdown)
    {
        if (!inList)
            text.Append('\n');
        text.Append("* ").Append(markdown).Append('\n');
        inList = true;
        return this;
    }

    /// <summary>An argument of a decision record, as MADR writes it.</summary>
    /// <param name="verdict">Good, Neutral or Bad.</param>
    /// <param name="clause">What follows upon "because".</param>
    public RecordText Argument(string verdict, string clause) =>
        BulletOf($"{verdict}, because {MarkdownText.Escape(clause.Contains(". ", StringComparison.Ordinal) ? Clause.Stop(clause) : clause)}");

    public override string ToString() => text.ToString().TrimStart('\n');

    private RecordText Block(string markdown)
    {
        inList = false;
        text.Append('\n').Append(markdown).Append('\n');
        return this;
    }
}
