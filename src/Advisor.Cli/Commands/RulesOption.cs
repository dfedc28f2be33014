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
        // A folder of that name that is none of ours is passed over, unless it is asked for.
        string[] own = ["rules", Path.Combine(AppContext.BaseDirectory, "rules")];
        var folder = given is null ? Array.Find(own, f => File.Exists(Path.Combine(f, "ruleset.yaml"))) : Directory.Exists(given) ? given : null;
        if (folder is not null)
            return folder;
        error.WriteLine(given is null ? "there is no folder `rules` here; name one with --rules" : $"there is no folder `{given}`");
        return null;
    }
}
