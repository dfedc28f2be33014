using System.Text.Json;
using Advisor.Engine.Answers;

namespace Advisor.Contract.Faults;

/// <summary>Members of a body that the contract does not know.</summary>
internal static class UnknownMembers
{
    /// <summary>A fault for each of them.</summary>
    /// <param name="unknown">What was found beside the known members; null: nothing.</param>
    /// <param name="known">The members there are.</param>
    public static IEnumerable<Fault> Of(IDictionary<string, JsonElement>? unknown, IReadOnlyList<string> known) =>
        unknown is null ? [] : unknown.Keys.Select(name => new Fault(JsonPointer.Append("", name), FaultCodes.UnknownMember,
            $"There is no member {Quote.Of(name)}", Nearest.To(name, known)));
}
