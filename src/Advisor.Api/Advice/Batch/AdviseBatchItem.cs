using System.Text.Json;

namespace Advisor.Api.Advice.Batch;

/// <summary>One of many interactions to advise on: a line, or an element of an array.</summary>
public sealed class AdviseBatchItem : AdviseBody
{
    internal static readonly string[] Members = ["id", "answers"];

    /// <summary>The caller's own name for it, text or a number, which comes back with its answer as it is.</summary>
    public JsonElement Id { get; init; }

    /// <summary>What is wrong with the id.</summary>
    internal IEnumerable<Fault> IdFaults() =>
        Id.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String or JsonValueKind.Number
            ? []
            : [new("/id", FaultCodes.WrongType, "The member `id` must be text or a number")];
}
