namespace Advisor.Engine.Exact;

/// <summary>
/// The share of answers that miss a demand: of options, or of the regions into which the demand cuts the axis of an amount. Of a question that takes several
/// options each counts alone.
/// </summary>
internal static class MissRate
{
    /// <summary>How many answers miss a demand, of how many.</summary>
    public static (int Missing, int All) Of(Demand demand)
    {
        var dimension = demand.Dimension;
        var met = Enumerable.Range(0, dimension.Cells.Length)
            .Select(c => dimension.Question.IsMultiple ? dimension.IsMet(demand, [c]) : demand.Cells.Contains(c)).ToList();
        var counted = met.Where((m, c) => !dimension.Question.IsNumeric || c == 0 || m != met[c - 1]).ToList();
        return (counted.Count(m => !m), counted.Count);
    }
}
