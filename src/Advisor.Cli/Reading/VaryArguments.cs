using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advisor.Contract.Faults;
using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Cli.Reading;

/// <summary>Reads what to try from <c>--vary question=*</c> and <c>--vary question=value,value</c>.</summary>
internal static class VaryArguments
{
    public const string Option = "--vary";

    public const string Everything = "*";

    /// <summary>What to try; of a question that takes several options, those of one answer are joined with a plus sign.</summary>
    /// <param name="given">The arguments; those about one question add up.</param>
    /// <param name="faults">Receives what is wrong with them.</param>
    public static IReadOnlyList<Variation> Read(RuleSet ruleSet, IEnumerable<string> given, InputFaults faults)
    {
        var vary = new JsonObject();
        var places = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var about in Assignment.Read(Option, "question=* or question=value,value", given, faults).GroupBy(a => a.Name))
        {
            List<(string Text, string Place)> pieces = [.. about.SelectMany(a => a.Pieces.Select(p => (p, a.Place)))];
            var isMultiple = ruleSet.FindQuestion(about.Key)?.IsMultiple == true;
            vary[about.Key] = pieces is [(Everything, _)] ? Everything : new JsonArray([.. pieces.Select(p => Answer(p.Text, isMultiple))]);
            places[about.Key] = [.. pieces.Select(p => p.Place)];
        }
        if (vary.Count == 0)
            return [];
        var (variations, found) = VaryReader.Read(ruleSet, JsonSerializer.SerializeToElement(vary));
        faults.Add(found, pointer => Place(places, [.. JsonPointer.Parts(pointer)]));
        return variations;
    }

    private static JsonNode Answer(string text, bool isMultiple) =>
        isMultiple ? new JsonArray([.. text.Split('+', StringSplitOptions.TrimEntries).Select(o => JsonValue.Create(o))]) : JsonValue.Create(text);

    /// <summary>What was written at <c>/vary/question</c> or <c>/vary/question/index</c>.</summary>
    private static string Place(Dictionary<string, List<string>> places, string[] pointer) => pointer switch
    {
        [_, var question, var index, ..] => places[question][int.Parse(index, CultureInfo.InvariantCulture)],
        [_, var question] => places[question][0],
        _ => Option,
    };
}
