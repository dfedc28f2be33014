using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advisor.Api.WhatIf;

/// <summary>Answers, and what should come first instead.</summary>
public sealed class CounterfactualsBody
{
    /// <summary>The answers by question. A question that is left out, or null, is open: not known, never a default.</summary>
    public JsonElement Answers { get; init; }

    /// <summary>What should come first: a style, or a technology in the first style.</summary>
    public JsonElement Target { get; init; }

    /// <summary>Questions whose answers, or openness, must stay.</summary>
    public JsonElement Fixed { get; init; }

    /// <summary>How many answers may change together, 1 to 5; 3 unless given.</summary>
    public JsonElement MaxChanges { get; init; }

    /// <summary>Members that the contract does not know; kept so that the validator can name each of them.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
