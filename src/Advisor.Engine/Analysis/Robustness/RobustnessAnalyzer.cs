using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Robustness;

/// <summary>Tells how much the weights of a rule set would have to change before its advice does. Immutable; safe to share among threads.</summary>
public sealed class RobustnessAnalyzer
{
    private readonly Contest contest;

    /// <summary>Prepares the rules.</summary>
    public RobustnessAnalyzer(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSet = ruleSet;
        contest = new(ruleSet);
    }

    /// <summary>The rules whose weights are at stake.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Looks at the first style and the first technology in it.</summary>
    /// <param name="answers">Answers to questions of this rule set.</param>
    /// <param name="weightings">How many random weightings to try: every weight that fired times a factor of its own from 0.8 to 1.2.</param>
    /// <param name="seed">Decides the factors; the same seed gives the same result.</param>
    public AdviceRobustness Analyze(AnswerSet answers, int weightings, int seed)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var sheet = AnswerSheet.Of(RuleSet, answers);
        var styles = Field.Of(contest.Styles, sheet);
        if (styles.Runners is not [var first, ..])
            return new(null, null);
        return new(Grip(styles), Grip(Field.Of(contest.TechnologiesOf(first.Position.Contender), sheet)));

        Grip? Grip(Field field) => field.Runners is [var winner, ..]
            ? new(winner.Position.Contender.Id, LeastChange.Of(field), field.Stays(weightings, unchecked((ulong)seed)), weightings)
            : null;
    }
}
