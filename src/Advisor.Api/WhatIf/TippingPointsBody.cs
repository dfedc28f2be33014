using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advisor.Api.WhatIf;

/// <summary>The answers to look around from.</summary>
public sealed class TippingPointsBody
{
    /// <summary>The answers by question. A question that is left out, or null, is open: not known, never a default.</summary>
    public JsonElement Answers { get; init; }

    /// <summary>Members that the contract does not know; kept so that the validator can name each of them.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
