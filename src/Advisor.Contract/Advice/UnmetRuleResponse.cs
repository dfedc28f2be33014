using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>A rule that did not apply.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Effect">What it would have done to the style or technology.</param>
/// <param name="Weight">1 (a hint) to 5 (decisive); left out where the rule would rule out.</param>
/// <param name="Question">The question whose answer stood in the way.</param>
/// <param name="Answer">The answer as understood; null: the question is open.</param>
/// <param name="Condition">What the rule asks of the answer, for people.</param>
public sealed record UnmetRuleResponse(
    string Rule, EffectKind Effect, [property: Range(1, 5)] int? Weight, string Question,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonNode? Answer, string Condition)
{
    internal static UnmetRuleResponse Of(UnmetRule unmet, Recommendation recommendation, Technology? technology)
    {
        var question = recommendation.RuleSet.FindQuestion(unmet.Question)!;
        return new(unmet.Rule.Id, unmet.Effect.Kind, unmet.Effect.Kind == EffectKind.RulesOut ? null : unmet.Effect.Weight, question.Id,
            recommendation.Answers[question.Id] is { } answer ? JsonAnswers.Write(question, answer) : null,
            ConditionText.Of(unmet.Rule, question, technology));
    }
}
