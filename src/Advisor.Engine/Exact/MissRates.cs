using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// The share of answers that miss each demand, 0 to 1: of options, or of the regions into which the demand cuts the axis of an amount. Of a question that takes
/// several options each counts alone. Immutable.
/// </summary>
internal sealed class MissRates(Terrain terrain)
{
    private readonly ImmutableArray<decimal> rates = [.. terrain.Demands.Select(Rate)];

    public decimal this[Demand demand] => rates[demand.Id];

    private static decimal Rate(Demand demand)
    {
        var dimension = demand.Dimension;
        var met = Enumerable.Range(0, dimension.Cells.Length)
            .Select(c => dimension.Question.IsMultiple ? dimension.IsMet(demand, [c]) : demand.Cells.Contains(c)).ToList();
        return met.Where((m, c) => !dimension.Question.IsNumeric || c == 0 || m != met[c - 1]).Average(m => m ? 0m : 1m);
    }
}
