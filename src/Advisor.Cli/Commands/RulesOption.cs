using System.CommandLine;

namespace Advisor.Cli.Commands;

/// <summary><c>--rules DIR</c>, which every command takes that needs rules.</summary>
internal static class RulesOption
{
    public static Option<string?> Create() => new("--rules")
    {
        HelpName = "DIR",
        Description = "The folder of the rules; default: rules in the current folder, else beside the program",
    };

    /// <summary>The folder to read; null where there is none, which is then said on <paramref name="error"/>.</summary>
    public static string? Find(string? given, TextWriter error)
    {
        string[] candidates = given is not null ? [given] : ["rules", Path.Combine(AppContext.BaseDirectory, "rules")];
        if (candidates.FirstOrDefault(Directory.Exists) is { } folder)
            return folder;
        error.WriteLine(given is null ? "there is no folder `rules` here; name one with --rules" : $"there is no folder `{given}`");
        return null;
    }
}
