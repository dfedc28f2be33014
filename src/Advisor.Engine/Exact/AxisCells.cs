using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>Cuts a numeric axis into the regions that requirements can tell apart.</summary>
internal static class AxisCells
{
    /// <summary>The regions in rising order: the axis cut at the bounds, without the cuts that change nothing.</summary>
    public static ImmutableArray<Cell> Of(Question question, ImmutableArray<Requirement> requirements)
    {
        var conditions = requirements.SelectMany(r => r.Conditions).ToList();
        var bounds = conditions.OfType<RangeCondition>().SelectMany(c => new[] { c.Low?.Amount, c.High?.Amount }).OfType<decimal>().ToList();
        var cells = new List<Cell>();
        foreach (var answer in Axis.Of(question, conditions).Cast<AmountAnswer>().OrderBy(a => a.Amount))
        {
            var region = RegionOf(answer.Amount, bounds);
            if (cells.Count > 0 && requirements.All(r => r.IsMetBy(cells[^1].Answer) == r.IsMetBy(answer)))
                cells[^1] = cells[^1] with { Region = cells[^1].Region!.To(region) };
            else
                cells.Add(new(answer, region));
        }

        // No amount lies before the first or behind the last.
        cells[0] = cells[0] with { Region = cells[0].Region! with { Low = null } };
        cells[^1] = cells[^1] with { Region = cells[^1].Region! with { High = null } };
        return [.. cells];
    }

    /// <summary>A bound by itself, or what lies between two of them.</summary>
    private static Region RegionOf(decimal amount, List<decimal> bounds) => bounds.Contains(amount)
        ? new(new Bound(amount, true), new Bound(amount, true))
        : new(Nearest(bounds.Where(b => b < amount).OrderDescending()), Nearest(bounds.Where(b => b > amount).Order()));

    private static Bound? Nearest(IEnumerable<decimal> nearestFirst) => nearestFirst.Select(b => (Bound?)new Bound(b, false)).FirstOrDefault();
}
