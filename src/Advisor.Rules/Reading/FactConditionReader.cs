using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads conditions on a technology's facts, relations with answers included.</summary>
internal sealed class FactConditionReader(Vocabulary known, Findings findings)
{
    private static readonly string[] Relations = ["lacks-answer", "has-answer", "below-answer"];

    /// <summary>In the order of the ids, whatever the order in the file, as all of them must hold anyway.</summary>
    public ImmutableArray<FactCondition> Read(Node node)
    {
        if (Shape.Map(node, findings) is not { } map)
            return [];
        return [.. map.Entries.SelectMany(ReadOne).OfType<FactCondition>().OrderBy(c => c.Fact, StringComparer.Ordinal)
            .ThenBy(c => c.GetType().Name, StringComparer.Ordinal)];
    }

    private IEnumerable<FactCondition?> ReadOne(Entry entry)
    {
        if (entry.Key.Text == "id")
            return [NamedIn(entry.Value)];
        if (!known.Facts.Check(entry.Key, findings) || known.Facts.Find(entry.Key.Text) is not { } fact)
            return [];
        if (fact.Type == FactType.Text)
        {
            findings.Error(DiagnosticCodes.UnfitCondition, entry.Key.Place, $"fact `{fact.Id}` is text for people, no rule can ask for it");
            return [];
        }
        return entry.Value is Mapping map ? ReadForms(fact, map) : [Has(fact, entry.Value)];
    }

    /// <summary>One condition for each key, but one for all bounds of a range.</summary>
    private IEnumerable<FactCondition?> ReadForms(FactDefinition fact, Mapping map)
    {
        Fields.Of(map, ConditionFormat.FactCondition, findings);
        if (map.Entries.IsEmpty)
            findings.Error(DiagnosticCodes.Empty, map.Place, $"a condition on fact `{fact.Id}` that asks nothing");
        var bounds = map.Entries.Where(e => RangeReader.Keys.Contains(e.Key.Text)).ToImmutableArray();
        var conditions = map.Entries.Except(bounds).Select<Entry, FactCondition?>(form => form.Key.Text switch
        {
            "has" => Has(fact, form.Value),
            "lacks" => Options(fact, form.Value) is { Length: > 0 } options ? new FactLacks(fact.Id, options) : null,
            var key when Relations.Contains(key) => Relation(fact, key, form.Value),
            _ => null,
        });
        return bounds.IsEmpty ? [.. conditions] : [.. conditions, Range(fact, map with { Entries = bounds })];
    }

    private FactHas? Has(FactDefinition fact, Node node) => Options(fact, node) is { Length: > 0 } options ? new(fact.Id, options) : null;

    private FactInRange? Range(FactDefinition fact, Mapping bounds)
    {
        if (AmountReader.UnitOf(fact.Type) is { } unit)
            return RangeReader.Read(bounds, unit, findings) is var (low, high) ? new(fact.Id, low, high) : null;
        findings.Error(DiagnosticCodes.UnfitCondition, bounds.Place, $"a range for fact `{fact.Id}`, which is no amount",
            "write an option, a list of options, { has: … } or { lacks: … }");
        return null;
    }

    private Relation? Relation(FactDefinition fact, string form, Node node)
    {
        if (Question(node) is not ({ } question, var place))
            return null;
        var fits = form == "below-answer"
            ? AmountReader.UnitOf(fact.Type) == question.Type
            : fact.Options.Any(question.Has);
        if (!fits)
        {
            findings.Error(DiagnosticCodes.UnfitRelation, place, $"fact `{fact.Id}` cannot be compared with the answer of `{question.Id}`",
                form == "below-answer" ? "both must be amounts in the same unit" : "they have no option in common");
            return null;
        }
        return form switch
        {
            "lacks-answer" => new FactLacksAnswer(fact.Id, question.Id),
            "has-answer" => new FactHasAnswer(fact.Id, question.Id),
            _ => new FactBelowAnswer(fact.Id, question.Id),
        };
    }

    private NamedInAnswer? NamedIn(Node node)
    {
        if (Fields.Of(node, ConditionFormat.NamedIn, findings) is not { } fields || fields.Find("named-in") is not { } name ||
            Question(name) is not ({ } question, var place))
            return null;
        if (question.Type == QuestionType.Technologies)
            return new(question.Id);
        findings.Error(DiagnosticCodes.UnfitRelation, place, $"question `{question.Id}` does not ask for technologies");
        return null;
    }

    private (Question? Question, Place Place) Question(Node node) =>
        Shape.Text(node, findings) is { } id && known.Questions.Check(id, findings) ? (known.Questions.Find(id.Text), id.Place) : (null, node.Place);

    private ImmutableArray<string> Options(FactDefinition fact, Node node)
    {
        if (AmountReader.UnitOf(fact.Type) is not null)
        {
            findings.Error(DiagnosticCodes.UnfitCondition, node.Place, $"{node.Kind} for fact `{fact.Id}`, which is an amount",
                $"write a range: {{ {string.Join(" | ", RangeReader.Keys)} }}");
            return [];
        }
        var options = Shape.OneOrMore(node, findings);
        foreach (var option in options)
            FactReader.CheckOption(fact, option, DiagnosticCodes.UnknownOption, findings);
        var asked = options.Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        return [.. fact.Options.Where(asked.Contains)];
    }
}
