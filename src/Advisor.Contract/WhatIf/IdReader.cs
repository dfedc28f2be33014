using System.Text.Json;
using Advisor.Engine.Answers;

namespace Advisor.Contract.WhatIf;

/// <summary>Reads the id of a part of the knowledge.</summary>
internal static class IdReader
{
    /// <summary>The id; null: it is none.</summary>
    /// <param name="value">As given.</param>
    /// <param name="pointer">Where it stands in the body.</param>
    /// <param name="kind">What it is the id of, such as <c>style</c>.</param>
    /// <param name="known">The ids there are.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    public static string? Read(JsonElement value, string pointer, string kind, IEnumerable<string> known, List<Fault> faults)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            faults.Add(new(pointer, FaultCodes.Required, $"The id of a {kind} is required"));
        else if (value.ValueKind != JsonValueKind.String)
            faults.Add(new(pointer, FaultCodes.WrongType, $"The id of a {kind} must be text"));
        else if (value.GetString()! is var id && known.ToList() is var ids && !ids.Contains(id))
            faults.Add(new(pointer, FaultCodes.UnknownId, $"There is no {kind} {Quote.Of(id)}", Nearest.To(id, ids)));
        else
            return value.GetString();
        return null;
    }
}
