using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>All that a rule asks of the answer to one question.</summary>
/// <param name="Place">The question's place in the questionnaire, from 0.</param>
/// <param name="Question">The question.</param>
/// <param name="Conditions">At least one; all must hold.</param>
internal sealed record Requirement(int Place, Question Question, ImmutableArray<Condition> Conditions)
{
    /// <summary>Whether it holds; an open question leaves it open.</summary>
    public Truth Under(AnswerSheet sheet) => sheet[Place] is not { } answer ? Truth.Open : IsMetBy(answer) ? Truth.Holds : Truth.Fails;

    /// <summary>Whether <paramref name="answer"/> meets every condition.</summary>
    public bool IsMetBy(Answer answer)
    {
        foreach (var condition in Conditions)
            if (!IsMet(condition, answer))
                return false;
        return true;
    }

    private static bool IsMet(Condition condition, Answer answer) => (condition, answer) switch
    {
        (OptionCondition c, OptionsAnswer a) => Meet(c.AnyOf, a.Options),
        (NoneOfCondition c, OptionsAnswer a) => !Meet(c.NoneOf, a.Options),
        (RangeCondition c, AmountAnswer a) => c.Contains(a.Amount),
        _ => false,
    };

    private static bool Meet(ImmutableArray<string> options, ImmutableArray<string> answered)
    {
        foreach (var option in answered)
            if (options.Contains(option))
                return true;
        return false;
    }
}
