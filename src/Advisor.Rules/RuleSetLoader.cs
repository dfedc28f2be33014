using Advisor.Rules.Files;
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
    public static LoadResult Load(string folder, DateOnly? today = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var findings = new Findings();
        var files = RuleFolder.Read(folder, findings);
        var ruleSet = files.IsEmpty ? null : new RuleSetReader(files, today, findings).Read();
        return new(findings.HasErrors ? null : ruleSet, findings.Sorted());
    }
}
