namespace Advisor.Rules.Tests.Format;

/// <summary>A YAML document to be held against a schema.</summary>
/// <param name="Schema">The file of the schema, such as <c>style.schema.json</c>.</param>
/// <param name="Definition">The key of the definition in it; null: the schema itself.</param>
/// <param name="Text">The document.</param>
internal sealed record SchemaDocument(string Schema, string? Definition, string Text)
{
    /// <summary>The rule files and cases below a folder, each to be held against its own schema.</summary>
    public static IReadOnlyList<SchemaDocument> Below(string folder) =>
        [.. Files(folder).Select(f => new SchemaDocument(Rules.Format.FileFormat.Of(f).SchemaFile, null, File.ReadAllText(Path.Combine(folder, f))))];

    /// <summary>The paths of the rule files and cases below a folder, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
}
