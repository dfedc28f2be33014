using Advisor.Rules.Yaml;

namespace Advisor.Rules.Files;

/// <summary>Lists the YAML files below a folder, in a lasting order, each real folder once.</summary>
/// <param name="root">The full path of the folder.</param>
/// <param name="title">What diagnostics call the folder.</param>
/// <param name="findings">Receives folders that cannot be read and files that are not.</param>
internal sealed class FolderWalk(string root, string title, Findings findings)
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Name)> files = [];

    /// <summary>Whether any other file than rules and notes looks forgotten.</summary>
    public bool HoldsOnlyRules { get; init; }

    /// <summary>The last segments of a path, as a title that tells a reader where to look.</summary>
    public static string TitleOf(string path, int segments) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).TakeLast(segments)) is { Length: > 0 } title
            ? title : ".";

    /// <summary>The files, by name.</summary>
    /// <param name="skip">Folders that are left out, relative to the root.</param>
    /// <returns>Full paths, and the names diagnostics use, with forward slashes.</returns>
    public IReadOnlyList<(string Path, string Name)> Files(params string[] skip)
    {
        if (Directory.Exists(root))
            Enter(new DirectoryInfo(root), title, [.. skip.Select(s => $"{title}/{s}")]);
        else
            findings.Error(DiagnosticCodes.Unreadable, Place.StartOf(title), "the folder does not exist");
        return files;
    }

    private void Enter(DirectoryInfo folder, string name, string[] skip)
    {
        try
        {
            var real = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
            if (!visited.Add(Path.TrimEndingDirectorySeparator(real)))
            {
                findings.Error(DiagnosticCodes.Unreadable, Place.StartOf(name), "the link leads to a folder that is read already");
                return;
            }
            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
                Look(entry, $"{name}/{entry.Name}", skip);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Error(DiagnosticCodes.Unreadable, Place.StartOf(name), "the folder cannot be read");
        }
    }

    private void Look(FileSystemInfo entry, string name, string[] skip)
    {
        if (entry.Name.StartsWith('.') || skip.Contains(name, StringComparer.Ordinal))
            return;
        if (entry is DirectoryInfo folder)
            Enter(folder, name, skip);
        else if (entry.Name.EndsWith(".yaml", StringComparison.Ordinal))
            files.Add((entry.FullName, name));
        else if (entry.Extension.Equals(".yml", StringComparison.OrdinalIgnoreCase) || entry.Extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase))
            findings.Warning(DiagnosticCodes.IgnoredFile, Place.StartOf(name), $"`{entry.Name}` is not read", "end its name with .yaml");
        else if (HoldsOnlyRules && entry.Extension != ".md")
            findings.Warning(DiagnosticCodes.IgnoredFile, Place.StartOf(name), $"`{entry.Name}` is not read",
                "end the names of rules with .yaml and of notes with .md, and keep anything else elsewhere");
    }
}
