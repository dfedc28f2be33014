using System.Collections.Immutable;
using Advisor.Rules.Files;
using Advisor.Rules.Format;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Overlays;

/// <summary>An organisation's own folder: files as the rules have them, and what it changes of the rules below it.</summary>
/// <param name="Header">Whose it is.</param>
/// <param name="Fields">What <c>overlay.yaml</c> says.</param>
/// <param name="Files">The other files.</param>
internal sealed record Overlay(OverlayHeader Header, Fields Fields, ImmutableArray<RuleFile> Files)
{
    /// <summary>Null where nothing can be made of it; the findings say why.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="title">What diagnostics call it.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static Overlay? Read(string folder, string title, Findings findings)
    {
        var files = RuleFolder.ReadOverlay(folder, title, findings);
        var described = files.FirstOrDefault(f => f.Kind == FileKind.Overlay);
        if (described?.Root is not { } root || Fields.Of(root, OverlayFormat.Overlay, findings) is not { } fields)
            return null;
        return OverlayHeader.Read(fields, findings) is { } header ? new(header, fields, files.Remove(described)) : null;
    }

    /// <summary>Reports an overlay that was made for other rules.</summary>
    /// <param name="version">The version of the rules below; null: they do not say it soundly.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public void CheckBase(string? version, Findings findings)
    {
        if (Fields.Text("for") is not { } word)
            return;
        if (VersionRange.Parse(word.Text) is not { } range)
            findings.Error(DiagnosticCodes.BadVersionRange, word.Place, $"`{word}` is not a range of versions", "write bounds, such as >=1.0.0 <2.0.0");
        else if (version is not null && !range.Contains(version))
            findings.Error(DiagnosticCodes.WrongBase, word.Place, $"`{Header.Name}` is for {word}, and the rules below are {version}",
                "look through what it changes, then widen the range");
    }
}
