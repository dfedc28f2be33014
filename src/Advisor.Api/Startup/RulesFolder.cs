namespace Advisor.Api.Startup;

/// <summary>Finds the folder that holds the rules.</summary>
internal static class RulesFolder
{
    /// <summary>
    /// The configured one, relative to the current folder; otherwise the first folder <c>rules</c> with a <c>ruleset.yaml</c> beside or above the
    /// program, then beside or above the current folder; otherwise the one that is missing beside the program.
    /// </summary>
    /// <param name="configured">The configuration's <c>Rules:Folder</c>; null or empty: not configured.</param>
    public static string Find(string? configured) =>
        !string.IsNullOrWhiteSpace(configured)
            ? Path.GetFullPath(configured)
            : Upwards(AppContext.BaseDirectory).Concat(Upwards(Directory.GetCurrentDirectory()))
                .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "ruleset.yaml")))
                ?? Path.Combine(AppContext.BaseDirectory, "rules");

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return Path.Combine(at.FullName, "rules");
    }
}
