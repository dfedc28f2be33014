using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advisor.Api.WhatIf;

/// <summary>Answers, and two to compare under them.</summary>
public sealed class CompareBody
{
    /// <summary>The answers by question. A question that is left out, or null, is open: not known, never a default.</summary>
    public JsonElement Answers { get; init; }

    /// <summary>The id of a style or technology.</summary>
    public JsonElement A { get; init; }

    /// <summary>The id of another.</summary>
    public JsonElement B { get; init; }

    /// <summary>Members that the contract does not know; kept so that the validator can name each of them.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
