using System.Collections.Immutable;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Files;

/// <summary>Reads all files of a rule set; what they mean is no concern of this.</summary>
internal static class RuleFolder
{
    /// <summary>Below the rules, but not rules: what they are tried on.</summary>
    public const string Cases = "cases";

    /// <summary>Neither: what the rules said when it was written.</summary>
    public const string Examples = "examples";

    /// <summary>Below the rules, but not rules: what editors check them with.</summary>
    public const string Schemas = "schemas";

    /// <summary>The folders whose files each describe one thing.</summary>
    public static readonly ImmutableArray<string> Entities = ["styles", "technologies", "practices"];

    private static readonly string[] Required = ["ruleset.yaml", "questionnaire.yaml"];

    public static ImmutableArray<RuleFile> Read(string folder, Findings findings)
    {
        var path = Path.GetFullPath(folder);
        var title = FolderWalk.TitleOf(path, 1);
        var walk = new FolderWalk(path, title, findings) { HoldsOnlyRules = true };
        var before = findings.ErrorCount;
        var found = walk.Files(Cases, Examples, Schemas);
        if (found.Count == 0 && findings.ErrorCount > before)
            return [];
        foreach (var name in Required)
            if (!found.Any(f => f.Name == $"{title}/{name}"))
                findings.Error(DiagnosticCodes.Unreadable, Place.StartOf($"{title}/{name}"), "the file does not exist");
        return
        [
            .. found.Select(f => new RuleFile(f.Name, KindOf(f.Name[(title.Length + 1)..]),
                TextFile.Read(f.Path, f.Name, findings) is { } text ? YamlText.Read(f.Name, text, findings) : null)),
        ];
    }

    /// <summary>What a file holds, by its path below the rules.</summary>
    public static FileKind KindOf(string path) => path.Split('/') switch
    {
        ["styles", ..] => FileKind.Style,
        ["technologies", ..] => FileKind.Technology,
        ["practices", ..] => FileKind.Practice,
        ["ruleset.yaml"] => FileKind.RuleSet,
        ["questionnaire.yaml"] => FileKind.Questionnaire,
        ["facts.yaml"] => FileKind.Facts,
        _ => FileKind.General,
    };
}
