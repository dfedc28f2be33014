using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>A questionnaire on which one rule decides something: what the rules say there, to be noticed when it changes.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Within">The id of the style whose technologies it is about; null: it is about styles.</param>
/// <param name="Order">Ids of styles or technologies that rank in this order, with or without others between; a single one is only not ruled out.</param>
/// <param name="RuledOut">Ids of styles or technologies that are ruled out.</param>
public sealed record Pin(AnswerSet Answers, string? Within, ImmutableArray<string> Order, ImmutableArray<string> RuledOut)
{
    /// <summary>Whether it is so in a ranking.</summary>
    public bool Holds(RankOrder ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var ranked = Within is null ? ranking.Styles : ranking.TechnologiesOf(Within);
        if (Within is not null && !ranking.Styles.Contains(Within))
            return false;
        var last = -1;
        foreach (var id in Order)
        {
            var rank = ranked.IndexOf(id);
            if (rank <= last)
                return false;
            last = rank;
        }

        return !RuledOut.Any(ranked.Contains);
    }
}
