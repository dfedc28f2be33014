using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads the file of a technology.</summary>
internal sealed class TechnologyReader(Vocabulary known, SourceReader sources, DateReader dates, RuleReader rules, Findings findings)
{
    /// <summary>Reads all of it.</summary>
    /// <returns>The technology, null where it is faulty, and the rules of its file.</returns>
    public (Technology? Technology, IEnumerable<RuleDraft> Rules) Read(EntityFile entity)
    {
        var before = findings.ErrorCount;
        if (Fields.Of(entity.Root, EntityFormat.Technology, findings) is not { } fields)
            return (null, []);
        var name = fields.Text("name");
        var vendor = fields.Text("vendor");
        var styles = Styles(fields, entity);
        var local = sources.ReadLocal(fields, mustBeCited: false);
        var facts = fields.Find("facts") is { } node
            ? new FactReader(known, sources, dates, findings).Read(node, local) : ImmutableSortedDictionary.Create<string, Fact>(StringComparer.Ordinal);
        var technology = new Technology(entity.Id.Text, name?.Text ?? "", vendor?.Text ?? "", styles, facts,
            Texts(fields, "strengths"), Texts(fields, "weaknesses"), Texts(fields, "poor-for"), [.. local.Values.OfType<Source>()])
        { Origin = entity.Id.Place.Exactly };
        var sound = findings.ErrorCount == before;
        return (sound ? technology : null, rules.Read(fields.Items("rules"), local, technology));
    }

    private ImmutableArray<string> Styles(Fields fields, EntityFile entity)
    {
        var styles = fields.Texts("styles");
        if (styles.IsEmpty && fields.Find("styles") is null or Sequence)
            findings.Error(DiagnosticCodes.TechnologyWithoutStyle, fields.Find("styles")?.Place ?? fields.Place,
                $"technology `{entity.Id}` serves no style", "add `styles`");
        foreach (var style in styles)
            known.Styles.Check(style, findings);
        return [.. styles.Select(s => s.Text).Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<string> Texts(Fields fields, string key) => [.. fields.Texts(key).Select(t => t.Text)];
}
