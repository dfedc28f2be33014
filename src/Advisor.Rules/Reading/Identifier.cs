using System.Text.RegularExpressions;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>What an id may look like: it stands in addresses, files and rules alike.</summary>
internal static partial class Identifier
{
    public const string Pattern = "[a-z0-9]+([-_][a-z0-9]+)*";

    /// <summary>Reports an id of another form.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool Check(Word id, Findings findings)
    {
        if (Form().IsMatch(id.Text))
            return true;
        findings.Error(DiagnosticCodes.BadId, id.Place, $"`{id}` is not an id", "lower-case letters and digits, joined by hyphens or underscores");
        return false;
    }

    [GeneratedRegex(@"\A" + Pattern + @"\z")]
    private static partial Regex Form();
}
