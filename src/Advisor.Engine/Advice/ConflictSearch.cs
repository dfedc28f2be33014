using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Finds which answers cannot hold together.</summary>
internal static class ConflictSearch
{
    /// <summary>
    /// The minimal sets of questions whose answers rule out every style by themselves: one fired rule for each style, in all combinations, and the
    /// questions that these rules read. The smallest first, then in the order of the questionnaire.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Of(RuleSet ruleSet, ImmutableArray<Contender> styles, AnswerSheet sheet)
    {
        if (styles.IsEmpty)
            return [];
        List<QuestionSet> sets = [default];
        foreach (var style in styles)
        {
            // Leaving out what is not minimal after each style keeps the number of combinations small.
            var ways = WaysOut(style, sheet);
            sets = QuestionSet.Minimal(sets.SelectMany(_ => ways, (set, way) => set.With(way)));
        }

        return [.. sets.Select(set => set.Ids(ruleSet))];
    }

    /// <summary>What each fired rule reads that rules a style out.</summary>
    public static List<QuestionSet> WaysOut(Contender style, AnswerSheet sheet) =>
        [.. style.Claims.Where(c => c.RulesOut && c.Premise.Under(sheet) == Truth.Holds).Select(c => QuestionSet.Of(c.Premise))];
}
