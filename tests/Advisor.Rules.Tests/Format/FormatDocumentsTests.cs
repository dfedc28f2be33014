using Advisor.Rules.Tests.Shipped;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Format;

/// <summary>What is generated from the format is checked in, and up to date.</summary>
public class FormatDocumentsTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private static readonly string Rewrite = $"`{FormatDocuments.Command}` writes it anew";

    [Fact]
    public void Schemas_of_the_shipped_rules_are_current()
    {
        foreach (var (path, text) in FormatDocuments.Schemas(shipped.RuleSet))
            File.ReadAllText(Path.Combine(shipped.Folder, path)).ShouldBe(text, $"{path} is out of date; {Rewrite}");
    }

    [Fact]
    public void Schemas_are_all_that_stands_in_their_folder()
    {
        Directory.EnumerateFiles(Path.Combine(shipped.Folder, "schemas")).Select(f => $"schemas/{Path.GetFileName(f)}")
            .ShouldBe(FormatDocuments.Schemas(shipped.RuleSet).Select(s => s.Path), ignoreOrder: true);
    }

    [Fact]
    public void Reference_is_current()
    {
        File.ReadAllText(Path.Combine(shipped.Folder, "..", "docs", "rules-reference.md")).ShouldBe(FormatDocuments.Reference(), $"It is out of date; {Rewrite}");
    }

    [Fact]
    public void Reference_has_a_section_for_each_link()
    {
        var lines = FormatDocuments.Reference().Split('\n');
        var sections = lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal))
            .Select(l => l[3..].ToLowerInvariant().Replace(' ', '-').Replace("`", "", StringComparison.Ordinal)).ToList();

        var links = System.Text.RegularExpressions.Regex.Matches(string.Join('\n', lines), @"\(#([^)]*)\)").Select(m => m.Groups[1].Value).ToList();

        sections.ShouldBeUnique();
        links.ShouldNotBeEmpty();
        links.ShouldAllBe(l => sections.Contains(l));
    }

    [Fact]
    public void Files_each_name_their_schema_in_the_first_line()
    {
        var files = YamlFiles().ToList();

        files.ShouldNotBeEmpty();
        foreach (var path in files)
            File.ReadLines(Path.Combine(shipped.Folder, path)).First().ShouldBe(FormatDocuments.SchemaComment(path), path);
    }

    private IEnumerable<string> YamlFiles() => SchemaDocument.Files(shipped.Folder);
}
