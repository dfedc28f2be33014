using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>One effect of a rule on one contender.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Effect">What it does to the contender once it fires.</param>
/// <param name="Premise">When it fires; shared by all claims of the rule that fire under the same answers.</param>
internal sealed record Claim(Rule Rule, Effect Effect, Premise Premise)
{
    public bool RulesOut => Effect.Kind == EffectKind.RulesOut;

    public Reason ToReason() => new(Rule, Effect, Premise.Questions);

    /// <summary>Why it did not fire: the first failed question, or, where none failed, the first open one.</summary>
    public UnmetRule ToUnmet(AnswerSheet sheet)
    {
        var hindrance = Premise.Requirements.FirstOrDefault(r => r.Under(sheet) == Truth.Fails)
            ?? Premise.Requirements.First(r => r.Under(sheet) == Truth.Open);
        return new(Rule, Effect, hindrance.Question.Id, hindrance.Under(sheet) == Truth.Open);
    }
}
