using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads the facts of one technology, in the short form (<c>browser: false</c>) and the long (<c>{ value, note, source, as-of }</c>).</summary>
internal sealed class FactReader(Vocabulary known, SourceReader sources, DateReader dates, Findings findings)
{
    public ImmutableSortedDictionary<string, Fact> Read(Node node, IReadOnlyDictionary<string, Source?> local)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, Fact>(StringComparer.Ordinal);
        if (Shape.Map(node, findings) is { } map)
            foreach (var entry in map.Entries)
                if (ReadOne(entry, local) is { } fact)
                    facts[fact.Id] = fact;
        return facts.ToImmutable();
    }

    /// <summary>Reports an option that the fact does not have.</summary>
    public static bool CheckOption(FactDefinition fact, Word option, string code, Findings findings)
    {
        if (fact.Options.Contains(option.Text))
            return true;
        findings.Error(code, option.Place, $"unknown option `{option}` of fact `{fact.Id}`",
            Suggestion.For(option.Text, fact.Options) ?? $"its options are {string.Join(", ", fact.Options)}");
        return false;
    }

    private Fact? ReadOne(Entry entry, IReadOnlyDictionary<string, Source?> local)
    {
        if (!known.Facts.Check(entry.Key, findings) || known.Facts.Find(entry.Key.Text) is not { } definition)
            return null;
        if (entry.Value is not Mapping)
        {
            if (AmountReader.UnitOf(definition.Type) is not null)
                findings.Error(DiagnosticCodes.LimitWithoutSource, entry.Key.Place, $"limit `{entry.Key}` does not say where it comes from",
                    "write { value, source, as-of }");
            return Value(definition, entry.Value, null, null);
        }
        if (Fields.Of(entry.Value, FactFormat.Stated, findings) is not { } fields)
            return null;
        var source = Source(fields, local);
        if (AmountReader.UnitOf(definition.Type) is not null)
            CheckLimit(entry.Key, fields, source);
        return fields.Find("value") is { } value ? Value(definition, value, source, fields.Text("note")?.Text) : null;
    }

    private Source? Source(Fields fields, IReadOnlyDictionary<string, Source?> local)
    {
        var asOf = fields.Text("as-of") is { } date ? dates.Read(date) : null;
        if (fields.Find("source") is not { } node)
            return null;
        var source = node is Mapping ? sources.Read(node) : sources.Follow(node, local);
        return source is not null && asOf is not null ? source with { AsOf = asOf } : source;
    }

    private void CheckLimit(Word id, Fields fields, Source? source)
    {
        if (!fields.Has("source"))
            findings.Error(DiagnosticCodes.LimitWithoutSource, id.Place, $"limit `{id}` does not say where it comes from", "add `source`");
        else if (!fields.Has("as-of") && source is { AsOf: null })
            findings.Error(DiagnosticCodes.LimitWithoutDate, id.Place, $"limit `{id}` does not say as of when", "add `as-of`");
    }

    private Fact? Value(FactDefinition definition, Node node, Source? source, string? note)
    {
        var id = definition.Id;
        switch (definition.Type)
        {
            case FactType.Text:
                return Shape.Text(node, findings) is { } text ? new TextFact(id, text.Text, source, note) : null;
            case FactType.Bytes or FactType.PerSecond:
                if (node is not Scalar)
                    return Wrong(definition, node, "an amount");
                return AmountReader.Read(node, AmountReader.UnitOf(definition.Type)!.Value, findings) is { } amount
                    ? new AmountFact(id, amount, source, note) : null;
            case FactType.Set:
                var words = node is Scalar ? Shape.OneOrMore(node, findings) : node is Sequence ? Shape.Texts(node, findings) : default;
                return words.IsDefault ? Wrong(definition, node, "a list of options") : Options(definition, words, source, note);
            default:
                if (node is not Scalar)
                    return Wrong(definition, node, definition.Type == FactType.Flag ? "true or false" : "one option");
                return Shape.Text(node, findings) is { } word ? Options(definition, [word], source, note) : null;
        }
    }

    private OptionsFact? Options(FactDefinition definition, ImmutableArray<Word> words, Source? source, string? note)
    {
        var sound = true;
        foreach (var word in words)
            sound &= CheckOption(definition, word, definition.Type == FactType.Flag ? DiagnosticCodes.WrongFact : DiagnosticCodes.UnknownOption, findings);
        var named = words.Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        return sound ? new(definition.Id, [.. definition.Options.Where(named.Contains)], source, note) : null;
    }

    private Fact? Wrong(FactDefinition definition, Node node, string wanted)
    {
        findings.Error(DiagnosticCodes.WrongFact, node.Place, $"{node.Kind} for fact `{definition.Id}`, which is {wanted}");
        return null;
    }
}
