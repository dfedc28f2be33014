using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>One way in which answers call for a practice.</summary>
/// <param name="Premise">When they do.</param>
/// <param name="Advice">What is said then.</param>
internal sealed record PracticeCall(Premise Premise, PracticeAdvice Advice)
{
    /// <summary>A call by the practice's own conditions, or by a rule.</summary>
    /// <param name="place">The practice's place in the rule set.</param>
    public static PracticeCall Of(RuleSet ruleSet, int place, Premise premise, Rule? rule) =>
        new(premise, new(ruleSet.Practices[place], premise.Questions, rule) { Place = place });
}
