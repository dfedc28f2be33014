using System.Collections.Immutable;
using Advisor.Rules.Files;
using static Advisor.Rules.Format.CommonValues;

namespace Advisor.Rules.Format;

/// <summary>A kind of file.</summary>
/// <param name="Name">What its schema is called.</param>
/// <param name="Path">Where such files stand below the rules, for people.</param>
/// <param name="Root">What they hold.</param>
/// <param name="Meaning">What they are for, in a sentence.</param>
internal sealed record FileFormat(string Name, string Path, Value Root, string Meaning)
{
    private static readonly Dictionary<FileKind, FileFormat> ByKind = new()
    {
        [FileKind.RuleSet] = new("ruleset", "ruleset.yaml", new FormValue(QuestionnaireFormat.Header), "What the rules are called, and their version."),
        [FileKind.Questionnaire] = new("questionnaire", "questionnaire.yaml", new FormValue(QuestionnaireFormat.File), "The questions and their options."),
        [FileKind.Facts] = new("facts", "facts.yaml", new FormValue(FactFormat.File), "What may be stated of a technology."),
        [FileKind.Style] = new("style", "styles/ID.yaml", new FormValue(EntityFormat.Style), "A style."),
        [FileKind.Technology] = new("technology", "technologies/ID.yaml", new FormValue(EntityFormat.Technology), "A technology."),
        [FileKind.Practice] = new("practice", "practices/ID.yaml", new FormValue(EntityFormat.Practice), "A practice."),
        [FileKind.Overlay] = new("overlay", "overlay.yaml", new FormValue(OverlayFormat.Overlay), "What an organisation changes of the rules below."),
        [FileKind.General] = new("rules", "any other .yaml file", new FormValue(RuleFormat.File), "Rules, tensions and sources."),
    };

    /// <summary>Files of cases, which stand apart from the rules.</summary>
    public static readonly FileFormat Cases =
        new("cases", $"{RuleFolder.Cases}/ANY.yaml", new ListValue(new FormValue(CaseFormat.Case), AtLeast: 1), "Decisions that the rules must reproduce.");

    /// <summary>Files of pinned examples, which stand apart from the rules and from cases.</summary>
    public static readonly FileFormat Examples = new(
        "examples", $"{RuleFolder.Examples}/ANY.yaml", new MapValue(NewId, new ListValue(new FormValue(ExampleFormat.Example), AtLeast: 1)),
        "What each rule decides, by the rule's id, as `advisor rules pin` writes it.");

    /// <summary>All kinds, as the reference lists them.</summary>
    public static readonly ImmutableArray<FileFormat> All = [.. Enum.GetValues<FileKind>().Select(k => ByKind[k]), Cases, Examples];

    /// <summary>The name of the file of its schema.</summary>
    public string SchemaFile => $"{Name}.schema.json";

    /// <summary>The format of a file by its path below the rules, with forward slashes.</summary>
    public static FileFormat Of(string path) =>
        path.StartsWith($"{RuleFolder.Cases}/", StringComparison.Ordinal) ? Cases
        : path.StartsWith($"{RuleFolder.Examples}/", StringComparison.Ordinal) ? Examples : ByKind[RuleFolder.KindOf(path)];
}
