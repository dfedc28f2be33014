using System.Text.RegularExpressions;
using Advisor.Rules.Files;
using Advisor.Rules.Format;

namespace Advisor.Rules.Reading;

/// <summary>What <c>ruleset.yaml</c> says.</summary>
/// <param name="Name">What the rules are called.</param>
/// <param name="Version">major.minor.patch; where overlays lie over the rules, these behind a plus sign.</param>
internal sealed partial record RuleSetHeader(string Name, string Version)
{
    public const string VersionPattern = @"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})";

    /// <summary>Null where the file is faulty.</summary>
    public static RuleSetHeader? Read(RuleFile file, Findings findings)
    {
        if (file.Root is null || Fields.Of(file.Root, QuestionnaireFormat.Header, findings) is not { } fields)
            return null;
        var name = fields.Text("name");
        var version = ReadVersion(fields, findings);
        return name is null || version is null ? null : new(name.Value.Text, version);
    }

    /// <summary>The version that a header states; null where it is none.</summary>
    public static string? ReadVersion(Fields fields, Findings findings)
    {
        if (fields.Text("version") is not { } word)
            return null;
        if (IsVersion(word.Text))
            return word.Text;
        findings.Error(DiagnosticCodes.BadVersion, word.Place, $"`{word}` is not a version", "write major.minor.patch, such as 1.0.0");
        return null;
    }

    /// <summary>Whether a text is major.minor.patch.</summary>
    public static bool IsVersion(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A" + VersionPattern + @"\z")]
    private static partial Regex Form();
}
