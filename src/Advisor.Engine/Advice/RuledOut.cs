using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A style or technology that is impossible under the answers.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reasons">The rules that rule it out, by id; at least one.</param>
public sealed record RuledOut(string Id, ImmutableArray<Reason> Reasons);
