using System.Collections.Immutable;

namespace Advisor.Engine.Analysis.Robustness;

/// <summary>A least change of weights that takes rank 1 from a winner.</summary>
/// <param name="Rival">The id of the style or technology that comes before it then.</param>
/// <param name="Shifts">The weights to change, the largest change first; other choices of as many points may do as well.</param>
public sealed record Dethroning(string Rival, ImmutableArray<WeightShift> Shifts)
{
    /// <summary>All points together; no change of fewer takes rank 1 away.</summary>
    public int Points => Shifts.Sum(s => s.Points);
}
