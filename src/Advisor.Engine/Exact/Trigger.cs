using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>What makes rules fire: all demands of a premise, kept once however many rules share it.</summary>
/// <param name="Id">Its place among all triggers.</param>
/// <param name="Demands">At most one for each question, in the order of the questionnaire; none: it always fires.</param>
internal sealed record Trigger(int Id, ImmutableArray<Demand> Demands)
{
    /// <summary>The places of the demands among all.</summary>
    public ImmutableArray<int> DemandIds { get; } = [.. Demands.Select(d => d.Id)];
}
