using System.Collections.Immutable;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Advice;

/// <summary>A style or technology that is impossible under the answers.</summary>
/// <param name="Id">Its id.</param>
public sealed record RuledOut(string Id)
{
    /// <summary>The rules that rule it out, by id; at least one. Gathered when first asked for.</summary>
    public ImmutableArray<Reason> Reasons { get => field.IsDefault ? field = Account.Exits() : field; init; }

    /// <summary>Where what is not given is gathered from.</summary>
    internal Account Account { get; init; }
}
