using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advisor.Api.WhatIf;

/// <summary>Answers, and what to try in their place.</summary>
public sealed class WhatIfBody
{
    /// <summary>The answers by question. A question that is left out, or null, is open: not known, never a default.</summary>
    public JsonElement Answers { get; init; }

    /// <summary>
    /// What to try, by question: a list of answers, or `*` for every option, or for every region of a numeric axis in which nothing changes. Wins over
    /// `answers`.
    /// </summary>
    public JsonElement Vary { get; init; }

    /// <summary>Members that the contract does not know; kept so that the validator can name each of them.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
