using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Json;

/// <summary>Reads answers from JSON and writes them as understood; shared by every operation that takes <c>answers</c>.</summary>
internal static class JsonAnswers
{
    /// <summary>Every fault of the member <c>answers</c>.</summary>
    public static List<Fault> Faults(RuleSet ruleSet, JsonElement answers) => Read(ruleSet, answers).Faults;

    /// <summary>The answers of a member that has no fault.</summary>
    /// <exception cref="ArgumentException">It has.</exception>
    public static AnswerSet Of(RuleSet ruleSet, JsonElement answers) =>
        Read(ruleSet, answers) is { Faults.Count: 0 } read ? read.Answers
            : throw new ArgumentException("The answers were not validated", nameof(answers));

    /// <summary>The answers in the order of the questionnaire: numbers in base units, an option as text, several as a list.</summary>
    public static JsonObject Write(IEnumerable<KeyValuePair<Question, Answer>> answers) =>
        new(answers.Select(a => KeyValuePair.Create(a.Key.Id, (JsonNode?)Write(a.Key, a.Value))));

    /// <summary>One answer as understood.</summary>
    public static JsonNode Write(Question question, Answer answer) => answer switch
    {
        AmountAnswer amount => JsonValue.Create(JsonForm.Plain(amount.Amount)),
        OptionsAnswer options when question.IsMultiple => new JsonArray([.. options.Options.Select(o => (JsonNode?)o)]),
        OptionsAnswer options => JsonValue.Create(options.Options[0]),
        _ => throw new ArgumentException("An answer is an amount or names options", nameof(answer)),
    };

    /// <summary>Reads one value as the answer to a question.</summary>
    /// <param name="ruleSet">The rule set that the question belongs to.</param>
    /// <param name="question">The question that the value answers.</param>
    /// <param name="value">The value as given.</param>
    /// <param name="pointer">Where it stands in the body.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    /// <returns>Null where something is.</returns>
    public static Answer? Read(RuleSet ruleSet, Question question, JsonElement value, string pointer, List<Fault> faults)
    {
        if (AnswerReader.TryRead(ruleSet, question, Raw(value), out var answer, out var found))
            return answer;
        faults.AddRange(found.Select(f => At(pointer, f)));
        return null;
    }

    /// <summary>The fault of a name that is no question's.</summary>
    public static Fault UnknownQuestion(RuleSet ruleSet, string id, string pointer) => At(pointer, AnswerReader.UnknownQuestion(ruleSet, id));

    /// <summary>The answers that have no fault, and the faults of the others.</summary>
    public static (AnswerSet Answers, List<Fault> Faults) Read(RuleSet ruleSet, JsonElement answers)
    {
        const string Here = "/answers";
        var set = AnswerSet.Empty(ruleSet);
        switch (answers.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return (set, [new(Here, FaultCodes.Required, "The member `answers` is required; `{}` leaves every question open")]);
            case not JsonValueKind.Object:
                return (set, [new(Here, FaultCodes.WrongType, "The member `answers` must be an object with one member a question")]);
        }

        var faults = new List<Fault>();
        foreach (var member in answers.EnumerateObject())
        {
            var pointer = JsonPointer.Append(Here, member.Name);
            if (ruleSet.FindQuestion(member.Name) is not { } question)
                faults.Add(UnknownQuestion(ruleSet, member.Name, pointer));
            else if (member.Value.ValueKind == JsonValueKind.Null)
                continue;
            else if (Read(ruleSet, question, member.Value, pointer, faults) is { } answer)
                set = set.With(question.Id, answer);
        }
        return (set, faults);
    }

    private static Fault At(string pointer, AnswerFault fault) =>
        new(fault.Index is { } index ? JsonPointer.Append(pointer, index.ToString(CultureInfo.InvariantCulture)) : pointer,
            fault.Code, fault.Detail, fault.Suggestion);

    private static RawAnswer Raw(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new RawAnswer.Text(value.GetString()!),
        JsonValueKind.Number => new RawAnswer.Number(value.GetRawText()),
        JsonValueKind.Array => new RawAnswer.List([.. value.EnumerateArray().Select(Raw)]),
        JsonValueKind.Object => new RawAnswer.Other("an object"),
        _ => new RawAnswer.Other($"`{value.GetRawText()}`"),
    };
}
