using Advisor.Engine.Knowledge;

namespace Advisor.Api.Questionnaire;

/// <summary>The questions, none of which needs an answer.</summary>
/// <param name="Ruleset">The rules that they belong to.</param>
/// <param name="Questions">In the order in which a person is best asked.</param>
public sealed record QuestionnaireResponse(RuleSetName Ruleset, IReadOnlyList<QuestionResponse> Questions) : IOfRuleSet
{
    internal static QuestionnaireResponse Of(RuleSet ruleSet) =>
        new(RuleSetName.Of(ruleSet), [.. ruleSet.Questions.Select(QuestionResponse.Of)]);
}
