using System.Text.RegularExpressions;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>How an overlay introduces itself.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Version">major.minor.patch.</param>
internal sealed partial record OverlayHeader(Word Name, string Version)
{
    /// <summary>The identifiers behind the plus sign of a version have no underscores (semver.org).</summary>
    public const string NamePattern = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>What it adds behind the plus sign of the version.</summary>
    public string Mark => $"{Name}.{Version}";

    /// <summary>Null where it is faulty.</summary>
    public static OverlayHeader? Read(Fields fields, Findings findings)
    {
        var name = fields.Text("name");
        if (name is { } word && !Form().IsMatch(word.Text))
        {
            findings.Error(DiagnosticCodes.BadId, word.Place, $"`{word}` is not the name of an overlay", "lower-case letters and digits, joined by hyphens");
            name = null;
        }
        var version = RuleSetHeader.ReadVersion(fields, findings);
        return name is null || version is null ? null : new(name.Value, version);
    }

    [GeneratedRegex(@"\A" + NamePattern + @"\z")]
    private static partial Regex Form();
}
