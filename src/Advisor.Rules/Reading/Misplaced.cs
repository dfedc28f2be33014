using Advisor.Rules.Files;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Recognises files that would be sound in another folder, such as a technology below <c>technologie/</c>.</summary>
internal static class Misplaced
{
    /// <summary>Reports such a file, once instead of key by key.</summary>
    /// <param name="file">A file of rules, by its place.</param>
    /// <param name="root">Its content.</param>
    /// <param name="findings">Receives the finding.</param>
    /// <returns>Whether it is one.</returns>
    public static bool Report(RuleFile file, Node root, Findings findings)
    {
        var folder = file.Path.Split('/') is [_, var name, _, ..] ? name : "";
        if (root is Mapping map && map.Find("id") is not null)
            findings.Error(DiagnosticCodes.Misplaced, file.Start, "a file with an `id`, which describes one thing, among the files of rules",
                Suggestion.For(folder, RuleFolder.Entities) ?? $"move it below {string.Join(", ", RuleFolder.Entities[..^1])} or {RuleFolder.Entities[^1]}");
        else if (root is Sequence)
            findings.Error(DiagnosticCodes.Misplaced, file.Start, "a list, as of cases, among the files of rules", $"move it below {RuleFolder.Cases}");
        else
            return false;
        return true;
    }
}
