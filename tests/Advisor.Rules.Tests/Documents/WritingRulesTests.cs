using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Documents;

/// <summary>Loads what docs/writing-rules.md shows, beside the rules of the repository, so that the examples stay true.</summary>
public sealed partial class WritingRulesTests : IDisposable
{
    private static readonly DirectoryInfo Root = FindRoot();

    private readonly string parent = Directory.CreateTempSubdirectory("advisor-docs-").FullName;
    private readonly string document = File.ReadAllText(Path.Combine(Root.FullName, "docs", "writing-rules.md"));

    public WritingRulesTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root.FullName, "rules"), "*.yaml", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Root.FullName, file), File.ReadAllText(file));
        foreach (Match example in Example().Matches(document))
            Write(example.Groups["file"].Value, example.Groups["text"].Value);
    }

    [Fact]
    public void Load_documented_examples_are_sound()
    {
        var examples = Example().Matches(document).Select(m => m.Groups["file"].Value).ToList();

        examples.Count.ShouldBeGreaterThan(2);
        Load().ShouldNotContain(d => examples.Contains(d.File));
    }

    [Fact]
    public void Load_documented_mistake_is_reported_as_documented()
    {
        var path = Path.Combine(parent, "rules", "answers", "example.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("replay: long", "replay: lnog", StringComparison.Ordinal));

        var diagnostic = Load().Single(d => d.File == "rules/answers/example.yaml" && d.Code == DiagnosticCodes.UnknownOption);

        document.ShouldContain(diagnostic.ToString());
    }

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private ImmutableArray<Diagnostic> Load() => RuleSetLoader.Load(Path.Combine(parent, "rules")).Diagnostics;

    private void Write(string file, string text)
    {
        var path = Path.Combine(parent, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Advisor.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository");
        return folder;
    }

    [GeneratedRegex(@"^```yaml\n(?<text># (?<file>rules/\S+)\n.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
