using System.Text.Json;
using Advisor.Rules.Tests.Cases;
using Advisor.Rules.Tests.Shipped;
using Shouldly;
using Xunit;
using static Advisor.Rules.DiagnosticCodes;

namespace Advisor.Rules.Tests.Format;

/// <summary>The schemas take what the readers take, and refuse what can be seen in one file.</summary>
public class SchemaValidationTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    /// <summary>Codes of faults that a schema sees, whatever the other files hold.</summary>
    private static readonly HashSet<string> Visible =
    [
        Syntax, DuplicateKey, UnknownKey, MissingKey, WrongNode, Empty, BadId, UnknownQuestion, UnknownOption, UnknownStyle, UnknownFact, UnknownQuestionType,
        UnknownFactType, UnknownFailureMode, BadWeight, BadUrl, BadVersion, BadValue, WrongFact, LimitWithoutSource, UnfitCondition, UnfitRelation,
        RuleWithoutReason, RuleWithoutSource, MissingFailureMode, TechnologyWithoutStyle, BadAnswer, UnknownStrength,
    ];

    /// <summary>Faults of these codes that it does not see, and why.</summary>
    private static readonly Dictionary<string, string> Invisible = new()
    {
        ["options of an amount"] = "whether a question or fact has options depends on its type",
        ["weight with a nought"] = "YAML reads it as a number without",
        ["amount in the wrong unit of a case"] = "units are read by the reader alone",
    };

    [Fact]
    public async Task Validate_shipped_files_are_sound()
    {
        var faults = await SchemaValidator.Validate(FormatDocuments.Schemas(shipped.RuleSet), SchemaDocument.Below(shipped.Folder));

        faults.Count.ShouldBeGreaterThan(100);
        faults.ShouldAllBe(f => f == null);
    }

    [Fact]
    public async Task Validate_examples_of_the_reference_are_sound()
    {
        var schemas = FormatDocuments.Schemas(shipped.RuleSet);
        var examples = FormatDocuments.Reference().Split("\n## ").Skip(1).Where(s => s.Contains("```yaml", StringComparison.Ordinal))
            .Select(s => (Key: Key(s[..s.IndexOf('\n', StringComparison.Ordinal)]), Text: s.Split("```yaml\n")[1].Split("```")[0]))
            .Where(d => d.Key is not ("fact" or "fact-condition")).ToList(); // Schemas say what each fact takes instead.
        var documents = examples.Select(e => new SchemaDocument(schemas.First(s => Defines(s.Text, e.Key)).Path["schemas/".Length..], e.Key, e.Text)).ToList();

        var faults = await SchemaValidator.Validate(schemas, documents);

        examples.Count.ShouldBeGreaterThan(12);
        examples.Zip(faults).Where(f => f.Second is not null).Select(f => $"{f.First.Key}: {f.Second}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Validate_files_with_a_visible_defect_are_refused()
    {
        var defects = Defects.All.Concat(CaseDefects.All.Select(d => KeyValuePair.Create($"{d.Key} of a case", d.Value)))
            .Where(d => Visible.Contains(d.Value.Code)).ToList();

        var refused = await Refused(defects);

        defects.Count.ShouldBeGreaterThan(70);
        defects.Select(d => d.Key).Except(refused).ShouldBe(Invisible.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Validate_files_that_the_readers_take_are_taken()
    {
        var taken = new HashSet<string> { FutureDate, StyleWithoutTechnology, UnreadQuestion, RuleWithoutTechnology, DuplicateName, UnusedSource };

        (await Refused([.. Defects.All.Where(d => taken.Contains(d.Value.Code))])).ShouldBeEmpty();
    }

    private static string Key(string title) => title[(title.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace(' ', '-').Replace("`", "", StringComparison.Ordinal);

    private static bool Defines(string schema, string key) => JsonDocument.Parse(schema).RootElement.GetProperty("$defs").TryGetProperty(key, out _);

    /// <summary>The defects of which a file is refused by the schemas of the sound rules.</summary>
    private static async Task<List<string>> Refused(List<KeyValuePair<string, Defect>> defects)
    {
        using var sound = new RuleFiles();
        var documents = new List<(string Defect, SchemaDocument Document)>();
        foreach (var (name, defect) in defects)
        {
            using var files = new RuleFiles();
            defect.Seed(files);
            documents.AddRange(SchemaDocument.Below(files.Folder).Select(d => (name, d)));
        }
        var faults = await SchemaValidator.Validate(FormatDocuments.Schemas(sound.Load().RuleSet!), [.. documents.Select(d => d.Document)]);
        return [.. documents.Zip(faults).Where(d => d.Second is not null).Select(d => d.First.Defect).Distinct()];
    }
}
