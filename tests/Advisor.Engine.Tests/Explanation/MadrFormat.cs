using System.Text.RegularExpressions;

namespace Advisor.Engine.Tests.Explanation;

/// <summary>Reads a decision record as MADR 4.0.0 lays it out and lists what does not follow it.</summary>
internal sealed partial class MadrFormat
{
    private static readonly string[] Sections =
    [
        "Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome", "Pros and Cons of the Options", "More Information",
    ];

    private readonly List<string> faults = [];
    private readonly Dictionary<string, List<string>> sections = [];

    private MadrFormat(string text)
    {
        var lines = text.Split('\n');
        FrontMatter(lines);
        Layout(text, lines);
        Headings(lines);
        Options = [.. Lines("Considered Options").Where(l => l.StartsWith("* ", StringComparison.Ordinal)).Select(l => l[2..])];
        Outcome();
        Arguments();
    }

    public IReadOnlyList<string> Faults => faults;

    public string? Title { get; private set; }

    public string? Chosen { get; private set; }

    public IReadOnlyList<string> Options { get; }

    public static MadrFormat Parse(string text) => new(text);

    private void FrontMatter(string[] lines)
    {
        Require(lines is ["---", "status: proposed", "---", "", ..], "front matter");
    }

    private void Layout(string text, string[] lines)
    {
        Require(text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal), "one line end at the end");
        Require(!text.Contains("\n\n\n", StringComparison.Ordinal), "no two empty lines");
        Require(!text.Contains('\r', StringComparison.Ordinal), "no carriage return");
        for (var i = 4; i < lines.Length - 1; i++)
        {
            var line = lines[i];
            Require(line == line.TrimEnd(), $"trailing space: {line}");
            Require(!line.Contains('{', StringComparison.Ordinal), $"a placeholder: {line}");
            if (line.StartsWith('#'))
                Require(lines[i - 1].Length == 0 && lines[i + 1].Length == 0, $"an empty line around {line}");
            else if (line.Length > 0)
                Require(line.StartsWith("* ", StringComparison.Ordinal) == ListStart().IsMatch(line), $"another list form: {line}");
        }
    }

    private void Headings(string[] lines)
    {
        string? section = null;
        foreach (var line in lines)
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                Require(Title is null, "one title");
                Title = line[2..];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                sections[section = line[3..]] = [];
            else if (section is not null)
                sections[section].Add(line);
        Require(Title is { Length: > 0 }, "a title");
        Require(sections.Keys.SequenceEqual(Sections), $"the sections in their order, not {string.Join(", ", sections.Keys)}");
    }

    private void Outcome()
    {
        var lines = Lines("Decision Outcome");
        var outcome = ChosenOption().Match(lines.FirstOrDefault(l => l.Length > 0) ?? "");
        Require(outcome.Success, "Chosen option: \"…\", because …");
        Chosen = outcome.Groups["option"].Value;
        Require(Options.Contains(Chosen), "the chosen option is considered");
        var subsections = lines.Where(l => l.StartsWith('#')).ToList();
        Require(subsections is ["### Consequences", "### Confirmation"] or ["### Confirmation"], "consequences, then confirmation");
        var consequences = lines.SkipWhile(l => l != "### Consequences").TakeWhile(l => l != "### Confirmation");
        Require(consequences.Where(l => l.StartsWith('*')).All(l => Consequence().IsMatch(l)), "consequences are good or bad");
    }

    private void Arguments()
    {
        var lines = Lines("Pros and Cons of the Options");
        Require(lines.Where(l => l.StartsWith('#')).Select(l => l[4..]).SequenceEqual(Options), "each option has its pros and cons");
        foreach (var line in lines.Where(l => l.StartsWith('*')))
            Require(Argument().IsMatch(line), $"an argument: {line}");
    }

    private List<string> Lines(string section) => sections.GetValueOrDefault(section) ?? [];

    private void Require(bool holds, string what)
    {
        if (!holds)
            faults.Add(what);
    }

    [GeneratedRegex(@"^Chosen option: ""(?<option>[^""]+)"", because \S.*[.?!…]$")]
    private static partial Regex ChosenOption();

    [GeneratedRegex(@"^\* (Good|Bad), because \S")]
    private static partial Regex Consequence();

    [GeneratedRegex(@"^\* (Good|Neutral|Bad), because \S")]
    private static partial Regex Argument();

    [GeneratedRegex(@"^\s*([*+-]|\d+[.)])\s")]
    private static partial Regex ListStart();
}
