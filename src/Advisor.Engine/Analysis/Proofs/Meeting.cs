using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Finds answers that meet what rules ask.</summary>
internal static class Meeting
{
    /// <summary>Answers that meet a requirement, single options before sets; none: nothing meets it.</summary>
    public static ImmutableArray<Answer> AnswersTo(Requirement requirement)
    {
        ImmutableArray<Answer> alone = [.. Axis.Of(requirement.Question, requirement.Conditions).Where(requirement.IsMetBy)];
        if (!alone.IsEmpty || !requirement.Question.IsMultiple)
            return alone;

        // Every option that is not forbidden: if this set does not meet it, no smaller one does.
        var forbidden = requirement.Conditions.OfType<NoneOfCondition>().SelectMany(c => c.NoneOf).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> allowed = [.. requirement.Question.Options.Select(o => o.Id).Where(o => !forbidden.Contains(o))];
        return !allowed.IsEmpty && new OptionsAnswer(allowed) is var all && requirement.IsMetBy(all) ? [all] : [];
    }

    /// <summary>The first requirement of the premise that no answer meets; null: some answers meet it.</summary>
    public static Requirement? Obstacle(Premise premise) => premise.Requirements.FirstOrDefault(r => AnswersTo(r).IsEmpty);

    /// <summary>The sheet with answers that meet the premise, which can be met.</summary>
    /// <param name="sheet">Answers to keep where the premise does not ask.</param>
    /// <param name="premise">What must hold.</param>
    /// <param name="random">Chooses among the answers; null: the first of each.</param>
    public static AnswerSheet Of(AnswerSheet sheet, Premise premise, SeededSequence? random = null)
    {
        foreach (var requirement in premise.Requirements)
        {
            var answers = AnswersTo(requirement);
            sheet = sheet.With(requirement.Place, random is null ? answers[0] : random.Pick(answers));
        }

        return sheet;
    }
}
