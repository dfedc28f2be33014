using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>A technology that implements one or more styles.</summary>
/// <param name="Id">Unique within the rule set, styles included.</param>
/// <param name="Name">For people.</param>
/// <param name="Vendor">Who makes or specifies it.</param>
/// <param name="Styles">Ids of the styles that it can serve, at least one.</param>
/// <param name="Facts">What is known of it, by fact id.</param>
/// <param name="Strengths">What speaks for it anywhere.</param>
/// <param name="Weaknesses">What speaks against it anywhere.</param>
/// <param name="PoorFor">What it should not be taken for.</param>
/// <param name="Sources">Where the facts come from.</param>
public sealed record Technology(
    string Id, string Name, string Vendor, ImmutableArray<string> Styles, ImmutableSortedDictionary<string, Fact> Facts,
    ImmutableArray<string> Strengths, ImmutableArray<string> Weaknesses, ImmutableArray<string> PoorFor, ImmutableArray<Source> Sources)
{
    /// <summary>Where it is written, as file:line:column; for people, not part of its meaning. Null: nobody wrote it in a file.</summary>
    public string? Origin { get; init; }
}
