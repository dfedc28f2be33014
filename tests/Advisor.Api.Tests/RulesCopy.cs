namespace Advisor.Api.Tests;

/// <summary>A copy of the small rule set that a test may change.</summary>
internal sealed class RulesCopy : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("advisor-api-");

    public RulesCopy()
    {
        foreach (var file in Directory.EnumerateFiles(ApiFixture.Sample, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(ApiFixture.Sample, file), File.ReadAllText(file));
    }

    public string Folder => Path.Combine(parent.FullName, "rules");

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Append(string name, string text) => File.AppendAllText(Path.Combine(Folder, name), text);

    public void Version(string version) => Write("ruleset.yaml", $"name: A small rule set for tests of the API\nversion: {version}\n");

    public void Dispose()
    {
        if (Directory.Exists(parent.FullName))
            parent.Delete(recursive: true);
    }
}
