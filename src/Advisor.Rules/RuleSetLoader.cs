using System.Collections.Immutable;
using Advisor.Rules.Files;
using Advisor.Rules.Overlays;
using Advisor.Rules.Reading;

namespace Advisor.Rules;

/// <summary>Reads a folder of rule files, checks them and links them into a rule set.</summary>
public static class RuleSetLoader
{
    /// <summary>Reads <paramref name="folder"/>; see the README of the rules for what belongs in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The present day, so that dates still to come are found; null: they are not looked for.</param>
    /// <returns>The rule set, or every fault of all files. Files that are missing or cannot be read are faults too, never exceptions.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static LoadResult Load(string folder, DateOnly? today = null) => Load(folder, [], today);

    /// <summary>Reads <paramref name="folder"/> and lays <paramref name="overlays"/> over it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="overlays">The folders of organisations, in any order; see <c>docs/overlays.md</c>.</param>
    /// <param name="today">The present day, so that dates still to come are found; null: they are not looked for.</param>
    /// <returns>As without overlays; sources that are no longer cited are no finding where they stand below.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> or one of the overlays is empty.</exception>
    public static LoadResult Load(string folder, IReadOnlyList<string> overlays, DateOnly? today = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var findings = new Findings();
        var files = RuleFolder.Read(folder, findings);
        if (files.IsEmpty)
            return new(null, findings.Sorted());
        var all = OverlayStack.Of(files, overlays, findings);
        var ruleSet = new RuleSetReader(all.Files, today, findings) { VersionMark = all.Mark }.Read();
        return new(findings.HasErrors ? null : ruleSet, all.Mark.Length == 0 ? findings.Sorted() : WithoutLeftOver(files, findings.Sorted()));
    }

    /// <summary>Whoever disables the last rule that cites a source below cannot take the source out.</summary>
    private static ImmutableArray<Diagnostic> WithoutLeftOver(ImmutableArray<RuleFile> below, ImmutableArray<Diagnostic> diagnostics)
    {
        var paths = below.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return diagnostics.RemoveAll(d => d.Code == DiagnosticCodes.UnusedSource && paths.Contains(d.File));
    }
}
