using System.Globalization;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.WhatIf;

/// <summary>Reads the member <c>fixed</c>: the questions that must stay as they are.</summary>
internal static class FixedReader
{
    private const string Here = "/fixed";

    /// <summary>The ids of the questions, none unless given, and all that is wrong with them.</summary>
    public static (IReadOnlyCollection<string> Questions, IReadOnlyList<Fault> Faults) Read(RuleSet ruleSet, JsonElement given)
    {
        switch (given.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return ([], []);
            case not JsonValueKind.Array:
                return ([], [new(Here, FaultCodes.WrongType, "The member `fixed` must be a list of questions")]);
        }

        var questions = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<Fault>();
        foreach (var (index, item) in given.EnumerateArray().Index())
        {
            var pointer = JsonPointer.Append(Here, index.ToString(CultureInfo.InvariantCulture));
            if (item.ValueKind != JsonValueKind.String)
                faults.Add(new(pointer, FaultCodes.WrongType, "The id of a question must be text"));
            else if (ruleSet.FindQuestion(item.GetString()!) is not { } question)
                faults.Add(JsonAnswers.UnknownQuestion(ruleSet, item.GetString()!, pointer));
            else if (!questions.Add(question.Id))
                faults.Add(new(pointer, AnswerFaultCodes.Duplicate, $"`{question.Id}` is there twice"));
        }
        return (questions, faults);
    }
}
