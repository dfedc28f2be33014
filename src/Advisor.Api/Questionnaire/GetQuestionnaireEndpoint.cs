using Advisor.Engine.Knowledge;

namespace Advisor.Api.Questionnaire;

/// <summary>Tells the questions with their options.</summary>
public sealed class GetQuestionnaireEndpoint(RuleSet ruleSet) : EndpointWithoutRequest<Tagged<QuestionnaireResponse>>
{
    public override void Configure()
    {
        Get("/v1/questionnaire");
        Description(b => b.WithName("getQuestionnaire").WithTags("Knowledge"));
    }

    public override Task<Tagged<QuestionnaireResponse>> ExecuteAsync(CancellationToken ct) =>
        Task.FromResult(new Tagged<QuestionnaireResponse>(QuestionnaireResponse.Of(ruleSet)));
}
