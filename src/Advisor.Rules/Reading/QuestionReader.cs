using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Files;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads the questionnaire.</summary>
/// <param name="known">Receives the questions; must know the technologies, which are the options of some.</param>
/// <param name="technologies">The technologies as options.</param>
/// <param name="findings">Receives what is wrong.</param>
internal sealed class QuestionReader(Vocabulary known, ImmutableArray<Option> technologies, Findings findings)
{
    public static readonly Dictionary<string, QuestionType> Types = new(StringComparer.Ordinal)
    {
        ["choice"] = QuestionType.Choice,
        ["choices"] = QuestionType.Choices,
        ["bytes"] = QuestionType.Bytes,
        ["per_second"] = QuestionType.PerSecond,
        ["milliseconds"] = QuestionType.Milliseconds,
        ["technologies"] = QuestionType.Technologies,
    };

    /// <summary>The questions in the order of the file; one that is faulty stays known, without content.</summary>
    public ImmutableArray<Question> Read(RuleFile file)
    {
        if (file.Root is null || Fields.Of(file.Root, QuestionnaireFormat.File, findings) is not { } fields ||
            fields.Find("questions") is not { } node || Shape.List(node, findings) is not { } list)
        {
            known.Questions.MarkIncomplete();
            return [];
        }
        return [.. list.Items.Select(ReadOne).OfType<Question>()];
    }

    private Question? ReadOne(Node node)
    {
        var before = findings.ErrorCount;
        if (Fields.Of(node, QuestionnaireFormat.Question, findings) is not { } fields || fields.Text("id") is not { } id)
        {
            known.Questions.MarkIncomplete();
            return null;
        }
        Identifier.Check(id, findings);
        var ask = fields.Text("ask");
        var type = fields.Text("type") is { } word ? Type(word) : null;
        var options = type is { } t ? Options(fields, t) : [];
        var question = findings.ErrorCount == before
            ? new Question(id.Text, ask!.Value.Text, type!.Value, options) { Origin = fields.Place.Exactly } : null;
        return known.Questions.Declare(id, question, findings) ? question : null;
    }

    private QuestionType? Type(Word word)
    {
        if (Types.TryGetValue(word.Text, out var type))
            return type;
        findings.Error(DiagnosticCodes.UnknownQuestionType, word.Place, $"unknown question type `{word}`",
            Suggestion.For(word.Text, Types.Keys) ?? $"the types are {string.Join(", ", Types.Keys)}");
        return null;
    }

    private ImmutableArray<Option> Options(Fields fields, QuestionType type)
    {
        if (type is not (QuestionType.Choice or QuestionType.Choices))
        {
            if (fields.Has("options"))
                findings.Error(DiagnosticCodes.UnknownKey, fields.KeyPlace("options"), "a question of this type has no options of its own");
            return type == QuestionType.Technologies ? technologies : [];
        }
        if (fields.Needed("options") is not { } node || Shape.Map(node, findings) is not { } map)
            return [];
        if (map.Entries.IsEmpty)
            findings.Error(DiagnosticCodes.Empty, map.Place, "a choice without options");
        var options = ImmutableArray.CreateBuilder<Option>();
        foreach (var (key, value) in map.Entries)
            if (Identifier.Check(key, findings) && Shape.Text(value, findings) is { } meaning)
                options.Add(new(key.Text, meaning.Text));
        return options.ToImmutable();
    }
}
