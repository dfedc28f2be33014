using Advisor.Engine.Knowledge;
using Advisor.Rules.Files;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Examples;

/// <summary>Reads a folder of pinned examples.</summary>
public static class ExampleLoader
{
    /// <summary>The name of the folder, below that of the rules.</summary>
    public const string Folder = RuleFolder.Examples;

    /// <summary>Reads <paramref name="folder"/> and everything below it.</summary>
    /// <returns>The examples and every fault; nothing where there is no such folder, for examples are no duty.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static ExampleLoadResult Load(string folder, RuleSet ruleSet)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
            return ExampleLoadResult.None;
        var findings = new Findings();
        var path = Path.GetFullPath(folder);
        var reader = new ExampleReader(ruleSet, findings);
        var examples = new List<Example>();
        foreach (var (file, name) in new FolderWalk(path, FolderWalk.TitleOf(path, 2), findings).Files())
            if (TextFile.Read(file, name, findings) is { } text && YamlText.Read(name, text, findings) is { } root)
                examples.AddRange(reader.Read(root));
        return new([.. examples], findings.Sorted());
    }
}
