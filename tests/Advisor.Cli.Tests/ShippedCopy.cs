using Advisor.Api.Tests;

namespace Advisor.Cli.Tests;

/// <summary>A copy of the rules of this repository, without their cases and examples, into which a test puts defects.</summary>
internal sealed class ShippedCopy : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("advisor-shipped-");

    public ShippedCopy()
    {
        var shipped = Path.Combine(Repository.Root, "rules");
        foreach (var file in Directory.EnumerateFiles(shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(shipped, file);
            if (Path.GetDirectoryName(name) is "cases" or "examples")
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.Copy(file, PathOf(name));
        }
    }

    public string Folder => Path.Combine(parent.FullName, "rules");

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Replaces the only occurrence of a text by one with the same number of lines.</summary>
    /// <returns>Where the mark <c>§</c> stood in the new text; it is not written itself.</returns>
    public string Change(string file, string old, string text)
    {
        var parts = Read(file).Split(old);
        if (parts.Length != 2)
            throw new ArgumentException($"`{old}` stands {parts.Length - 1} times in {file}", nameof(old));
        return Write(file, parts[0] + text + parts[1]);
    }

    /// <summary>Puts a text behind the last line of a file.</summary>
    /// <returns>As for <see cref="Change"/>.</returns>
    public string Append(string file, string text) => Write(file, $"{Read(file).TrimEnd()}\n{text}\n");

    /// <summary>Writes a file.</summary>
    /// <returns>As for <see cref="Change"/>.</returns>
    public string Write(string file, string text)
    {
        var before = text[..text.IndexOf('§', StringComparison.Ordinal)];
        File.WriteAllText(PathOf(file), text.Remove(before.Length, 1));
        return $"rules/{file}:{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
    }

    public void Dispose() => parent.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(Folder, file);
}
