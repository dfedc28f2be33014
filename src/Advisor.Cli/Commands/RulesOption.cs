using System.CommandLine;

namespace Advisor.Cli.Commands;

/// <summary><c>--rules DIR</c>, which every command takes that needs rules.</summary>
internal static class RulesOption
{
    private const string Name = "--rules";

    public static Option<string?> Create() => new(Name)
    {
        HelpName = "DIR",
        Description = "The folder of the rules; default: rules in the current folder, else beside the program",
    };

    /// <summary>The folder to read; null where there is none, which is then said on <paramref name="error"/>.</summary>
    public static string? Find(string? given, TextWriter error)
    {
        if (given is not null)
            return GivenFolder.Exists(given, $"with {Name}", error) ? given : null;

        // A folder of that name that is none of ours is passed over, unless it is asked for.
        string[] own = ["rules", Path.Combine(AppContext.BaseDirectory, "rules")];
        var folder = Array.Find(own, f => File.Exists(Path.Combine(f, "ruleset.yaml")));
        if (folder is null)
            error.WriteLine($"there is no folder `rules` here; name one with {Name}");
        return folder;
    }
}
