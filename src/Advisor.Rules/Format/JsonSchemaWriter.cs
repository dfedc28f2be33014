using System.Globalization;
using System.Text.Json.Nodes;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Format;

/// <summary>
/// Writes the format of a kind of file as JSON Schema, draft 2020-12, for editors that complete and underline: with the questions, options, facts and styles
/// of one rule set. It refuses nothing that the readers take, but for numbers and truth values in quotes; references that span files are left to the readers.
/// </summary>
/// <param name="ruleSet">Whose ids are offered.</param>
internal sealed class JsonSchemaWriter(RuleSet ruleSet)
{
    private const string NotBlank = @"\S";

    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    /// <summary>The whole schema of a kind of file.</summary>
    public static JsonObject Of(FileFormat format, RuleSet ruleSet)
    {
        var writer = new JsonSchemaWriter(ruleSet);
        var root = writer.Schema(format.Root);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"Advisor: {format.Path}",
            ["description"] = format.Meaning,
        };
        foreach (var (keyword, value) in root.ToList())
        {
            root.Remove(keyword);
            schema[keyword] = value;
        }
        schema["$defs"] = new JsonObject(writer.definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema;
    }

    private JsonObject Schema(Value value) => value switch
    {
        TextValue => new() { ["type"] = Array("string", "number", "boolean"), ["pattern"] = NotBlank },
        PatternValue pattern => new() { ["type"] = Array("string", "integer"), ["pattern"] = $"^{pattern.Pattern}$" },
        WordValue words => new() { ["enum"] = new JsonArray([.. words.Words.SelectMany(AsWritten)]) },
        WholeValue { High: null } whole => new() { ["type"] = "integer", ["minimum"] = whole.Low },
        WholeValue whole => new() { ["enum"] = new JsonArray([.. Enumerable.Range(whole.Low, whole.High!.Value - whole.Low + 1).Select(n => (JsonNode)n)]) },
        AmountValue amount => new() { ["type"] = Array("string", "number"), ["minimum"] = 0, ["pattern"] = "[0-9]", ["examples"] = Examples(amount.Unit) },
        NullValue => new() { ["type"] = "null" },
        IdValue { Of: IdOf.Style } => new() { ["enum"] = Array([.. ruleSet.Styles.Select(s => s.Id)]) },
        IdValue { Of: IdOf.Fact } => new() { ["enum"] = Array([.. ruleSet.Facts.Select(f => f.Id)]) },
        IdValue { Of: IdOf.Source } => new() { ["type"] = Array("string", "integer"), ["pattern"] = NotBlank },
        IdValue => new() { ["type"] = Array("string", "integer"), ["pattern"] = $"^{Identifier.Pattern}$" },
        QuestionIdValue id => new() { ["enum"] = Array([.. ruleSet.Questions.Where(id.Which ?? (_ => true)).Select(q => q.Id)]) },
        ListValue list => List(Schema(list.Item), list.AtLeast),
        OneOrMoreValue some => new() { ["anyOf"] = new JsonArray(Schema(some.Item), List(Schema(some.Item), 1)) },
        MapValue map => Map(map),
        NamedValue named => Defined(named.Name, () => Schema(named.Item)),
        FormValue form => Defined(form.Form.Name, () => Form(form.Form)),
        AnyValue any => new() { ["anyOf"] = new JsonArray([.. any.Ways.Select(Schema)]) },
        QuestionsValue questions => Defined(questions.AtLeast == 0 ? questions.Name : $"some-{questions.Name}", () => Questions(questions)),
        FactsValue facts => Defined(facts.Name, () => Facts(facts)),
        _ => throw new ArgumentException($"no schema for {value}", nameof(value)),
    };

    /// <summary>A reference to what is described once, however often it is used.</summary>
    private JsonObject Defined(string name, Func<JsonObject> describe)
    {
        var key = name.Replace(' ', '-').Replace("`", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        if (definitions.TryAdd(key, null))
            definitions[key] = describe();
        return new() { ["$ref"] = $"#/$defs/{key}" };
    }

    private JsonObject Form(Form form)
    {
        var schema = Object(form.Meaning, form.Members.Select(m => (m.Key, m.Value, m.Meaning)), form.AtLeast);
        if (form.Members.Any(m => m.Presence != Presence.Optional))
            schema["required"] = Array([.. form.Members.Where(m => m.Presence != Presence.Optional).Select(m => m.Key)]);
        return schema;
    }

    private JsonObject Questions(QuestionsValue value) =>
        Object("Questions by id.", ruleSet.Questions.Select(q => (q.Id, value.Item(q), Shown(q))), value.AtLeast);

    private JsonObject Facts(FactsValue value) =>
        Object("Facts by id.", ruleSet.Facts.Select(f => (f.Id, Value: value.Item(f), f.Meaning)).Where(f => f.Value is not null)
            .Select(f => (f.Id, f.Value!, f.Meaning)).Concat(value.Others.Select(m => (m.Key, m.Value, m.Meaning))), 0);

    private JsonObject Object(string description, IEnumerable<(string Key, Value Value, string Meaning)> members, int atLeast)
    {
        var properties = new JsonObject();
        foreach (var (key, value, meaning) in members)
        {
            var property = Schema(value);
            if (property["enum"] is JsonArray { Count: 0 })
                continue; // Nothing could stand behind it.
            property["description"] = meaning;
            properties[key] = property;
        }
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (atLeast > 0)
            schema["minProperties"] = atLeast;
        return schema;
    }

    /// <summary>Styles are offered as keys of targets; technologies are too many, and a new one shall not change the schemas.</summary>
    private JsonObject Map(MapValue map)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (map.Key is IdValue { Of: IdOf.Target })
            schema["properties"] = new JsonObject(ruleSet.Styles.Select(s => KeyValuePair.Create(s.Id, (JsonNode?)Schema(map.Item))));
        if (Schema(map.Key)["pattern"] is { } pattern)
            schema["propertyNames"] = new JsonObject { ["pattern"] = pattern.DeepClone() };
        schema["additionalProperties"] = Schema(map.Item);
        if (map.AtLeast > 0)
            schema["minProperties"] = map.AtLeast;
        return schema;
    }

    private static JsonObject List(JsonObject item, int atLeast)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item, ["uniqueItems"] = true };
        if (atLeast > 0)
            schema["minItems"] = atLeast;
        return schema;
    }

    private static string Shown(Question question) =>
        question.Options.IsEmpty || question.Type == QuestionType.Technologies
            ? question.Ask : $"{question.Ask}\n\n{string.Join('\n', question.Options.Select(o => $"- {o.Id}: {o.Meaning}"))}";

    private static JsonArray Examples(QuestionType unit) => unit switch
    {
        QuestionType.Bytes => Array("20 KB", "1 MiB"),
        QuestionType.PerSecond => Array("1000/s", "60/min", "1M/day"),
        _ => Array("200 ms", "5 min"),
    };

    /// <summary>A word as YAML reads it without quotes: true and false are no texts, and neither are numbers.</summary>
    private static IEnumerable<JsonNode> AsWritten(string word)
    {
        if (bool.TryParse(word, out var flag))
            yield return flag;
        else if (decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            yield return number;
            yield return word;
        }
        else
            yield return word;
    }

    private static JsonArray Array(params ReadOnlySpan<string> words) => new([.. words.ToArray().Select(w => (JsonNode)w)]);
}
