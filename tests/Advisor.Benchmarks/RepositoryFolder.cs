namespace Advisor.Benchmarks;

/// <summary>Where the repository is.</summary>
internal static class RepositoryFolder
{
    /// <summary>The nearest folder, from the current one up, that has the rules; null: none has.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "rules", "ruleset.yaml")))
                return folder.FullName;
        return null;
    }
}
