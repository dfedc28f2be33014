using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Files;
using Advisor.Rules.Format;

namespace Advisor.Rules;

/// <summary>What is generated from the format of the files: JSON Schemas for editors, and a reference for people.</summary>
public static class FormatDocuments
{
    /// <summary>The command that writes them for the rules of this repository.</summary>
    public const string Command = "advisor rules schema --write --reference docs/rules-reference.md";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schemas of all kinds of files, with the questions, options, facts and styles of one rule set.</summary>
    /// <returns>For each its path below the rules, with forward slashes, and its text.</returns>
    public static ImmutableArray<(string Path, string Text)> Schemas(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return [.. FileFormat.All.Select(f => ($"{RuleFolder.Schemas}/{f.SchemaFile}", JsonSchemaWriter.Of(f, ruleSet).ToJsonString(Json) + "\n"))];
    }

    /// <summary>The reference of the format, in Markdown. It holds for every rule set.</summary>
    public static string Reference() => ReferenceWriter.Write(Command);

    /// <summary>The comment by which a file tells editors its schema; it stands in the first line.</summary>
    /// <param name="path">The path of the file below the rules, with forward slashes.</param>
    public static string SchemaComment(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return $"# yaml-language-server: $schema={up}{RuleFolder.Schemas}/{FileFormat.Of(path).SchemaFile}";
    }
}
