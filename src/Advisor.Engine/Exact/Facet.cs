using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>Answers to one question that meet the same of the demands that matter to a search; staying open is one of them.</summary>
/// <param name="Met">The demands met, as bits in the order that the search numbers them.</param>
/// <param name="Cell">One of the answers, or the last option of it; negative: the question stays open.</param>
/// <param name="Rest">Further options of the answer, where the question takes several; null: none.</param>
internal sealed record Facet(ulong Met, int Cell, Facet? Rest = null)
{
    /// <summary>One of the answers; null: the question stays open.</summary>
    public Answer? Answer(Dimension dimension)
    {
        if (Cell < 0)
            return null;
        if (!dimension.Question.IsMultiple)
            return dimension.Cells[Cell].Answer;
        var named = new SortedSet<int>();
        for (var facet = this; facet is not null; facet = facet.Rest)
            named.Add(facet.Cell);
        return new OptionsAnswer([.. named.Select(o => dimension.Question.Options[o].Id)]);
    }
}
