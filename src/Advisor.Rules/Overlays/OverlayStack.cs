using System.Collections.Immutable;
using Advisor.Rules.Files;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>Rules with what is laid over them.</summary>
/// <param name="Files">All files, to be linked as one set.</param>
/// <param name="Mark">What the overlays add to the version, a plus sign and the names and versions by name; empty: there are none.</param>
internal sealed record OverlayStack(ImmutableArray<RuleFile> Files, string Mark)
{
    /// <summary>Reads the overlays and lays them over the rules.</summary>
    /// <param name="rules">The files of the rules.</param>
    /// <param name="folders">The folders of the overlays, whose order does not matter.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static OverlayStack Of(ImmutableArray<RuleFile> rules, IEnumerable<string> folders, Findings findings)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal) { rules[0].Path.Split('/')[0] };
        var overlays = folders.Select(Path.GetFullPath).Select(f => Overlay.Read(f, TitleOf(f, titles), findings)).OfType<Overlay>().ToList();
        if (overlays.Count == 0)
            return new(rules, "");
        var version = VersionOf(rules);
        overlays.ForEach(o => o.CheckBase(version, findings));
        return new(OverlayWriter.Lay(rules, overlays, findings), $"+{string.Join('.', overlays.Select(o => o.Header.Mark).Order(StringComparer.Ordinal))}");
    }

    /// <summary>The name of the folder, with as many of its parents as tell it from the others.</summary>
    private static string TitleOf(string folder, HashSet<string> taken) =>
        Enumerable.Range(1, folder.Count(c => c == Path.DirectorySeparatorChar) + 1).Select(n => FolderWalk.TitleOf(folder, n)).FirstOrDefault(taken.Add)
            ?? folder;

    private static string? VersionOf(ImmutableArray<RuleFile> rules) =>
        rules.FirstOrDefault(f => f.Kind == FileKind.RuleSet)?.Root is Mapping header && header.Find("version")?.Value is Scalar version
            && RuleSetHeader.IsVersion(version.Text.Trim()) ? version.Text.Trim() : null;
}
