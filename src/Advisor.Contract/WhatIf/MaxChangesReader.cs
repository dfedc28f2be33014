using System.Globalization;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Reads the member <c>max_changes</c>.</summary>
internal static class MaxChangesReader
{
    /// <summary>How many may change unless the request says so.</summary>
    public const int UnlessGiven = 3;

    private const string Here = "/max_changes";

    /// <summary>How many answers may change together, and what is wrong with it.</summary>
    public static (int Changes, IReadOnlyList<Fault> Faults) Read(JsonElement given)
    {
        if (given.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return (UnlessGiven, []);
        if (given.ValueKind != JsonValueKind.Number)
            return (UnlessGiven, [new(Here, FaultCodes.WrongType, "The member `max_changes` must be a whole number")]);
        var range = string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {WhatIfEngine.MostChanges}");
        return given.TryGetInt32(out var changes) && changes is >= 1 and <= WhatIfEngine.MostChanges
            ? (changes, [])
            : (UnlessGiven, [new(Here, FaultCodes.OutOfRange, $"{Quote.Of(given.GetRawText())} is not {range}")]);
    }
}
