using System.Globalization;
using Spectre.Console;

namespace Advisor.Cli.Output;

/// <summary>Text with tables for people: as wide as the terminal, and unbroken everywhere else.</summary>
internal sealed class Page
{
    private readonly IAnsiConsole console;
    private readonly bool isTerminal;

    public Page(TextWriter output)
    {
        console = Terminal.For(output);
        isTerminal = Terminal.IsTerminal(output);
        if (isTerminal && Console.WindowWidth > 0)
            console.Profile.Width = Console.WindowWidth;
    }

    /// <summary>A number with its sign, as reasons show their weight.</summary>
    public static string Signed(int points) => points.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number from 0 to 1 in steps of 0.01.</summary>
    public static string Share(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A paragraph and a blank line.</summary>
    public Page Paragraph(string text)
    {
        console.Write(new Text(Tidy(text)));
        return Blank().Blank();
    }

    public Page Line(string text)
    {
        console.Write(new Text(Tidy(text)));
        return Blank();
    }

    public Page Heading(string text)
    {
        console.Write(new Text(Tidy(text), new Style(decoration: Decoration.Bold)));
        return Blank();
    }

    /// <summary>A heading and a table under it; nothing where there are no rows.</summary>
    /// <param name="heading">The heading; null: none.</param>
    /// <param name="columns">The columns' names; a name that starts with <c>#</c> is of numbers, which stand to the right.</param>
    /// <param name="rows">A text for each column.</param>
    public Page Table(string? heading, string[] columns, IEnumerable<string[]> rows)
    {
        List<string[]> all = [.. rows];
        if (all.Count == 0)
            return this;
        if (heading is not null)
            Heading(heading);
        var table = new Table { Border = TableBorder.None, ShowHeaders = columns.Any(c => c.Length > 1) };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column.TrimStart('#'), Palette.Aside)) { Alignment = column.StartsWith('#') ? Justify.Right : Justify.Left });
        foreach (var row in all)
            table.AddRow(row.Select(cell => new Text(Tidy(cell))));
        Write(table);
        return Blank();
    }

    /// <summary>A heading and a line for each item; nothing where there are none.</summary>
    public Page List(string heading, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        if (all.Count == 0)
            return this;
        Heading(heading);
        foreach (var item in all)
            Line($"  {item}");
        return Blank();
    }

    /// <summary>Off a terminal, without the blanks that fill the last column.</summary>
    private void Write(Table table)
    {
        if (isTerminal)
        {
            console.Write(table);
            return;
        }
        using var text = new StringWriter();
        Terminal.For(text).Write(table);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
            console.WriteLine(line.TrimEnd());
    }

    private Page Blank()
    {
        console.WriteLine();
        return this;
    }

    /// <summary>Without control characters, which a terminal would obey.</summary>
    private static string Tidy(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
