using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Checks;
using Advisor.Rules.Files;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Links the files of one rule set: first gathers all ids, then reads what refers to them.</summary>
internal sealed class RuleSetReader
{
    private readonly ImmutableArray<RuleFile> files;
    private readonly Findings findings;
    private readonly Vocabulary known = new();
    private readonly DateReader dates;
    private readonly SourceReader sources;
    private readonly ConditionReader conditions;
    private readonly RuleReader rules;

    public RuleSetReader(ImmutableArray<RuleFile> files, DateOnly? today, Findings findings)
    {
        (this.files, this.findings) = (files, findings);
        dates = new(today, findings);
        sources = new(known, dates, findings);
        conditions = new(known, findings);
        rules = new(known, sources, conditions, findings);
    }

    /// <summary>What overlays add to the version; empty: nothing.</summary>
    public string VersionMark { get; init; } = "";

    /// <summary>Null where anything is faulty.</summary>
    public RuleSet? Read()
    {
        var header = Of(FileKind.RuleSet).Select(f => RuleSetHeader.Read(f, findings)).FirstOrDefault();
        var styleFiles = EntityIndex.Gather(Of(FileKind.Style), known.Styles, null, findings);
        var technologyFiles = EntityIndex.Gather(Of(FileKind.Technology), known.Technologies, known.Styles, findings);
        var practiceFiles = EntityIndex.Gather(Of(FileKind.Practice), known.Practices, null, findings);
        var questions = Questions(technologyFiles);
        var facts = Of(FileKind.Facts).SelectMany(f => new FactDefinitionReader(known, findings).Read(f)).ToImmutableArray();
        var general = General();

        var styleReader = new StyleReader(known, sources, rules, findings);
        var technologyReader = new TechnologyReader(known, sources, dates, rules, findings);
        var practiceReader = new PracticeReader(known, sources, conditions, findings);
        var tensionReader = new TensionReader(known, sources, conditions, findings);
        var styles = styleFiles.ConvertAll(styleReader.Read);
        var technologies = technologyFiles.ConvertAll(technologyReader.Read);
        var practices = practiceFiles.ConvertAll(practiceReader.Read);
        var tensions = general.SelectMany(f => tensionReader.Read(f.Items("tensions"), NoLocal)).ToList();
        var drafts = general.SelectMany(f => rules.Read(f.Items("rules"), NoLocal, null))
            .Concat(styles.SelectMany(s => s.Rules)).Concat(technologies.SelectMany(t => t.Rules)).ToList();
        foreach (var draft in drafts)
            foreach (var check in RuleChecks.All)
                check.Inspect(draft, known, findings);
        if (findings.HasErrors || header is null)
            return null;

        var ruleSet = Digest.Seal(header with { Version = header.Version + VersionMark }, questions, facts, styles.Select(s => s.Style!), technologies.Select(t => t.Technology!),
            practices.Select(p => p!), drafts.Select(d => d.Rule), tensions);
        foreach (var check in SetChecks.All)
            check.Inspect(new(ruleSet, known, drafts), findings);
        return ruleSet;
    }

    private static Dictionary<string, Source?> NoLocal => [];

    private IEnumerable<RuleFile> Of(FileKind kind) => files.Where(f => f.Kind == kind);

    private ImmutableArray<Question> Questions(List<EntityFile> technologies)
    {
        if (!Of(FileKind.Questionnaire).Any())
            known.Questions.MarkIncomplete();
        var options = technologies.OrderBy(t => t.Id.Text, StringComparer.Ordinal)
            .Select(t => new Option(t.Id.Text, t.Root.Find("name")?.Value is Scalar name ? name.Text.Trim() : "")).ToImmutableArray();
        return [.. Of(FileKind.Questionnaire).SelectMany(f => new QuestionReader(known, options, findings).Read(f))];
    }

    /// <summary>The files of rules, tensions and sources, the latter gathered.</summary>
    private List<Fields> General()
    {
        var general = new List<Fields>();
        foreach (var file in Of(FileKind.General))
        {
            if (file.Root is not null && Misplaced.Report(file, file.Root, findings))
                known.MarkEntitiesIncomplete();
            else if (file.Root is not null && Fields.Of(file.Root, RuleFormat.File, findings) is { } fields)
                general.Add(fields);
            else
                known.Sources.MarkIncomplete();
        }
        general.ForEach(sources.ReadShared);
        return general;
    }
}
