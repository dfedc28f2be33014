using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.WhatIf;

/// <summary>Reads the member <c>target</c>: one style or one technology.</summary>
internal static class TargetReader
{
    private const string Here = "/target";
    private const string Style = "style";
    private const string Technology = "technology";
    private static readonly string[] Members = [Technology, Style];

    /// <summary>The id of the style or technology, and all that is wrong with it.</summary>
    public static (string Id, IReadOnlyList<Fault> Faults) Read(RuleSet ruleSet, JsonElement target)
    {
        switch (target.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return ("", [new(Here, FaultCodes.Required, "The member `target` is required; it names what should come first")]);
            case not JsonValueKind.Object:
                return ("", [new(Here, FaultCodes.WrongType, "The member `target` must be an object with either `technology` or `style`")]);
        }

        var faults = new List<Fault>();
        var ids = new List<string>();
        foreach (var member in target.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null))
        {
            var pointer = JsonPointer.Append(Here, member.Name);
            if (!Members.Contains(member.Name))
                faults.Add(new(pointer, FaultCodes.UnknownMember, $"There is no member {Quote.Of(member.Name)}", Nearest.To(member.Name, Members)));
            else if (IdReader.Read(member.Value, pointer, member.Name, Known(ruleSet, member.Name), faults) is { } id)
                ids.Add(id);
        }
        var named = Members.Count(m => target.TryGetProperty(m, out var value) && value.ValueKind != JsonValueKind.Null);
        if (named == 0)
            faults.Add(new(Here, FaultCodes.Required, "The target names neither a `technology` nor a `style`"));
        else if (named > 1)
            faults.Add(new(Here, FaultCodes.Ambiguous, "The target names both a `technology` and a `style`; name one"));
        return (ids.FirstOrDefault() ?? "", faults);
    }

    private static IEnumerable<string> Known(RuleSet ruleSet, string kind) =>
        kind == Style ? ruleSet.Styles.Select(s => s.Id) : ruleSet.Technologies.Select(t => t.Id);
}
