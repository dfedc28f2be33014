using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Finds which answers to take back where every style is ruled out.</summary>
internal static class RelaxationSearch
{
    /// <summary>
    /// All minimal sets of questions that leave a style once they are open again: a style is left when of each fired rule that rules it out a question is
    /// among them (minimal hitting sets, Reiter 1987). The smallest first, then in the order of the questionnaire; none where no answer is to blame.
    /// </summary>
    public static ImmutableArray<ConflictRelaxation> Of(RuleSet ruleSet, ImmutableArray<Contender> styles, AnswerSheet sheet)
    {
        var all = styles.Select(s => (s.Id, Ways: ConflictSearch.WaysOut(s, sheet))).ToList();
        return
        [
            .. QuestionSet.Minimal(all.SelectMany(style => Hitting(style.Ways)))
                .Select(set => new ConflictRelaxation(set.Ids(ruleSet), [.. all.Where(s => s.Ways.TrueForAll(set.Meets)).Select(s => s.Id)])),
        ];
    }

    /// <summary>The minimal sets that have a question in common with each of some sets; none where one of those is empty.</summary>
    private static List<QuestionSet> Hitting(List<QuestionSet> ways) => ways.Aggregate(
        new List<QuestionSet> { default },
        (sets, way) => QuestionSet.Minimal(sets.SelectMany(set => set.Meets(way) ? [set] : way.Places.Select(set.With))));
}
