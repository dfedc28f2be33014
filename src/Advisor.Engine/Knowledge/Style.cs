using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>A communication style.</summary>
/// <param name="Id">Unique within the rule set, technologies included.</param>
/// <param name="Name">For people.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Order">1 is the simplest; the last resort when styles tie.</param>
/// <param name="FailureModes">How each failure mode shows in this style.</param>
public sealed record Style(string Id, string Name, string Summary, int Order, ImmutableArray<FailureMode> FailureModes)
{
    /// <summary>Where it is written, as file:line:column; for people, not part of its meaning. Null: nobody wrote it in a file.</summary>
    public string? Origin { get; init; }
}
