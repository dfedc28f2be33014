using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Reads the member <c>vary</c>: the answers to try, by question.</summary>
internal static class VaryReader
{
    private const string Here = "/vary";
    private const string Everything = "*";

    /// <summary>What to try, and all that is wrong with it.</summary>
    public static (IReadOnlyList<Variation> Variations, IReadOnlyList<Fault> Faults) Read(RuleSet ruleSet, JsonElement vary)
    {
        switch (vary.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return ([], [new(Here, FaultCodes.Required, "The member `vary` is required; it says which answers to try")]);
            case not JsonValueKind.Object:
                return ([], [new(Here, FaultCodes.WrongType, "The member `vary` must be an object with one member a question")]);
        }

        var variations = new Dictionary<string, Variation>(StringComparer.Ordinal);
        var faults = new List<Fault>();
        var isEmpty = true;
        foreach (var member in vary.EnumerateObject())
        {
            isEmpty = false;
            var pointer = JsonPointer.Append(Here, member.Name);
            if (ruleSet.FindQuestion(member.Name) is { } question)
                variations[question.Id] = new(question.Id, Answers(ruleSet, question, member.Value, pointer, faults));
            else
                faults.Add(JsonAnswers.UnknownQuestion(ruleSet, member.Name, pointer));
        }
        if (isEmpty)
            faults.Add(new(Here, AnswerFaultCodes.Empty, "The member `vary` names no question to vary"));
        return ([.. variations.Values], faults);
    }

    private static ImmutableArray<Answer> Answers(RuleSet ruleSet, Question question, JsonElement value, string pointer, List<Fault> faults)
    {
        if (value.ValueKind == JsonValueKind.String && value.ValueEquals(Everything))
            return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            faults.Add(new(pointer, FaultCodes.WrongType, $"For question `{question.Id}`, give a list of answers to try, or `*` for all of them"));
            return [];
        }

        var answers = ImmutableArray.CreateBuilder<Answer>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in value.EnumerateArray().Index())
        {
            var place = JsonPointer.Append(pointer, index.ToString(CultureInfo.InvariantCulture));
            if (JsonAnswers.Read(ruleSet, question, item, place, faults) is not { } answer)
                continue;
            if (known.Add(JsonAnswers.Write(question, answer).ToJsonString()))
                answers.Add(answer);
            else
                faults.Add(new(place, AnswerFaultCodes.Duplicate, "The same answer is there twice"));
        }
        if (value.GetArrayLength() == 0)
            faults.Add(new(pointer, AnswerFaultCodes.Empty, $"The list for question `{question.Id}` is empty; leave the question out, or give `*` for all of its answers"));
        return answers.ToImmutable();
    }
}
