using System.CommandLine;

namespace Advisor.Cli.Commands;

/// <summary><c>--rules DIR</c> and <c>--overlay DIR</c>, which every command takes that needs rules.</summary>
internal sealed class RulesOptions
{
    private const string Overlay = "--overlay";

    private readonly Option<string?> rules = RulesOption.Create();
    private readonly Option<string[]> overlays = OverlayOption();

    /// <summary><c>--overlay DIR</c> alone.</summary>
    public static Option<string[]> OverlayOption() => new(Overlay)
    {
        HelpName = "DIR",
        Description = "A folder of your own that is laid over the rules; may be given several times",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The overlays to read; null where one of them is not there, which is then said of each.</summary>
    public static IReadOnlyList<string>? FindOverlays(string[]? given, TextWriter error)
    {
        string[] folders = given ?? [];
        return Array.FindAll(folders, f => !GivenFolder.Exists(f, $"with {Overlay}", error)).Length == 0 ? folders : null;
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(rules);
        command.Options.Add(overlays);
    }

    /// <summary>The folders to read; null where one of them is not there, which is then said.</summary>
    public RuleFolders? Find(ParseResult parsed) => Find(parsed, parsed.InvocationConfiguration.Error);

    /// <summary>The same, said on <paramref name="error"/>.</summary>
    public RuleFolders? Find(ParseResult parsed, TextWriter error) =>
        RulesOption.Find(parsed.GetValue(rules), error) is { } folder && FindOverlays(parsed.GetValue(overlays), error) is { } own ? new(folder, own) : null;

    /// <summary>The options as they were given, to be given again.</summary>
    public IEnumerable<(string Option, string Value)> Given(ParseResult parsed)
    {
        if (parsed.GetValue(rules) is { } folder)
            yield return (rules.Name, folder);
        foreach (var overlay in parsed.GetValue(overlays) ?? [])
            yield return (overlays.Name, overlay);
    }
}
