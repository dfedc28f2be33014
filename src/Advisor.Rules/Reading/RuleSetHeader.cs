using System.Text.RegularExpressions;
using Advisor.Rules.Files;

namespace Advisor.Rules.Reading;

/// <summary>What <c>ruleset.yaml</c> says.</summary>
/// <param name="Name">What the rules are called.</param>
/// <param name="Version">major.minor.patch.</param>
internal sealed partial record RuleSetHeader(string Name, string Version)
{
    /// <summary>Null where the file is faulty.</summary>
    public static RuleSetHeader? Read(RuleFile file, Findings findings)
    {
        if (file.Root is null || Fields.Of(file.Root, "the rule set", findings, "name", "version") is not { } fields)
            return null;
        var name = fields.RequiredText("name");
        var version = fields.RequiredText("version");
        if (version is { } word && !Form().IsMatch(word.Text))
            findings.Error(DiagnosticCodes.BadVersion, word.Place, $"`{word}` is not a version", "write major.minor.patch, such as 1.0.0");
        return name is null || version is null ? null : new(name.Value.Text, version.Value.Text);
    }

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\z")]
    private static partial Regex Form();
}
