using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// The share of answers that miss each demand, 0 to 1: of options, or of the regions into which the demand cuts the axis of an amount. Of a question that takes
/// several options each counts alone. Immutable.
/// </summary>
internal sealed class MissRates(Terrain terrain)
{
    private readonly ImmutableArray<(int Missing, int All)> rates = [.. terrain.Demands.Select(Rate)];

    /// <summary>How many answers miss a demand, of how many.</summary>
    public (int Missing, int All) this[Demand demand] => rates[demand.Id];

    private static (int, int) Rate(Demand demand)
    {
        var dimension = demand.Dimension;
        var met = Enumerable.Range(0, dimension.Cells.Length)
            .Select(c => dimension.Question.IsMultiple ? dimension.IsMet(demand, [c]) : demand.Cells.Contains(c)).ToList();
        var counted = met.Where((m, c) => !dimension.Question.IsNumeric || c == 0 || m != met[c - 1]).ToList();
        return (counted.Count(m => !m), counted.Count);
    }
}
