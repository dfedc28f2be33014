using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Files;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads the kinds of facts.</summary>
internal sealed class FactDefinitionReader(Vocabulary known, Findings findings)
{
    public static readonly Dictionary<string, FactType> Types = new(StringComparer.Ordinal)
    {
        ["flag"] = FactType.Flag,
        ["choice"] = FactType.Choice,
        ["set"] = FactType.Set,
        ["bytes"] = FactType.Bytes,
        ["per_second"] = FactType.PerSecond,
        ["text"] = FactType.Text,
    };

    public ImmutableArray<FactDefinition> Read(RuleFile file)
    {
        if (file.Root is null || Fields.Of(file.Root, FactFormat.File, findings) is not { } fields ||
            fields.Find("facts") is not { } node || Shape.Map(node, findings) is not { } map)
        {
            known.Facts.MarkIncomplete();
            return [];
        }
        return [.. map.Entries.Select(ReadOne).OfType<FactDefinition>()];
    }

    private FactDefinition? ReadOne(Entry entry)
    {
        var before = findings.ErrorCount;
        Identifier.Check(entry.Key, findings);
        FactDefinition? definition = null;
        if (Fields.Of(entry.Value, FactFormat.Definition, findings) is { } fields)
        {
            var meaning = fields.Text("meaning");
            var type = fields.Text("type") is { } word ? Type(word) : null;
            var options = type is { } t ? Options(fields, t) : [];
            if (findings.ErrorCount == before && !options.IsDefault)
                definition = new(entry.Key.Text, meaning!.Value.Text, type!.Value, options);
        }
        return known.Facts.Declare(entry.Key, definition, findings) ? definition : null;
    }

    private FactType? Type(Word word)
    {
        if (Types.TryGetValue(word.Text, out var type))
            return type;
        findings.Error(DiagnosticCodes.UnknownFactType, word.Place, $"unknown fact type `{word}`",
            Suggestion.For(word.Text, Types.Keys) ?? $"the types are {string.Join(", ", Types.Keys)}");
        return null;
    }

    /// <summary>Default where they are taken from a question that is broken.</summary>
    private ImmutableArray<string> Options(Fields fields, FactType type)
    {
        if (type is not (FactType.Choice or FactType.Set))
        {
            foreach (var key in (string[])["options", "options-of"])
                if (fields.Has(key))
                    findings.Error(DiagnosticCodes.UnknownKey, fields.KeyPlace(key), "a fact of this type has no options of its own");
            return type == FactType.Flag ? ["true", "false"] : [];
        }
        if (fields.Has("options") && fields.Has("options-of"))
            findings.Error(DiagnosticCodes.UnknownKey, fields.KeyPlace("options-of"), "`options` and `options-of` cannot both be there");
        if (fields.Text("options-of") is { } id)
            return OptionsOf(id);
        if (fields.Needed("options") is not { } node)
            return [];
        var options = Shape.OneOrMore(node, findings);
        foreach (var option in options)
            Identifier.Check(option, findings);
        return [.. options.Select(o => o.Text)];
    }

    private ImmutableArray<string> OptionsOf(Word id)
    {
        if (!known.Questions.Check(id, findings) || known.Questions.Find(id.Text) is not { } question)
            return default;
        if (question.Options.IsEmpty)
            findings.Error(DiagnosticCodes.UnfitRelation, id.Place, $"question `{id}` has no options");
        return [.. question.Options.Select(o => o.Id)];
    }
}
