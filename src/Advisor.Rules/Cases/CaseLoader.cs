using Advisor.Engine.Knowledge;
using Advisor.Rules.Files;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Cases;

/// <summary>Reads a folder of cases.</summary>
public static class CaseLoader
{
    /// <summary>Reads <paramref name="folder"/> and everything below it.</summary>
    /// <returns>The cases and every fault. Files that are missing or cannot be read are faults too, never exceptions.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static CaseLoadResult Load(string folder, RuleSet ruleSet)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var findings = new Findings();
        var path = Path.GetFullPath(folder);
        var reader = new CaseReader(ruleSet, findings);
        var cases = new List<Case>();
        foreach (var (file, name) in new FolderWalk(path, FolderWalk.TitleOf(path, 2), findings).Files())
            if (TextFile.Read(file, name, findings) is { } text && YamlText.Read(name, text, findings) is { } root
                && Shape.List(root, findings) is { } list)
                cases.AddRange(reader.Read(list));
        return new([.. cases.OrderBy(c => c.Id, StringComparer.Ordinal)], findings.Sorted());
    }
}
