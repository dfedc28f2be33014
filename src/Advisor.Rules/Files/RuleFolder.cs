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

    /// <summary>The files of rules that stand alone.</summary>
    public static ImmutableArray<RuleFile> Read(string folder, Findings findings)
    {
        var path = Path.GetFullPath(folder);
        var files = Read(path, FolderWalk.TitleOf(path, 1), ["ruleset.yaml", "questionnaire.yaml"], findings);
        return Without(files, [FileKind.Overlay], "what an overlay changes, among the rules", "lay its folder over the rules", findings);
    }

    /// <summary>The files of an overlay.</summary>
    /// <param name="folder">The full path of its folder.</param>
    /// <param name="title">What diagnostics call the folder.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static ImmutableArray<RuleFile> ReadOverlay(string folder, string title, Findings findings) =>
        Without(Read(folder, title, ["overlay.yaml"], findings), [FileKind.RuleSet, FileKind.Questionnaire, FileKind.Facts],
            "an overlay has no such file", "the questions and the kinds of facts are those of the rules below", findings);

    private static ImmutableArray<RuleFile> Without(
        ImmutableArray<RuleFile> files, FileKind[] kinds, string message, string help, Findings findings)
    {
        foreach (var file in files.Where(f => kinds.Contains(f.Kind)))
            findings.Error(DiagnosticCodes.Misplaced, file.Start, message, help);
        return files.RemoveAll(f => kinds.Contains(f.Kind));
    }

    private static ImmutableArray<RuleFile> Read(string path, string title, string[] required, Findings findings)
    {
        var walk = new FolderWalk(path, title, findings) { HoldsOnlyRules = true };
        var before = findings.ErrorCount;
        var found = walk.Files(Cases, Examples, Schemas);
        if (found.Count == 0 && findings.ErrorCount > before)
            return [];
        foreach (var name in required)
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
        ["overlay.yaml"] => FileKind.Overlay,
        _ => FileKind.General,
    };
}
