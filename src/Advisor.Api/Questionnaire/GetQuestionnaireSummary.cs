using Advisor.Api.OpenApi;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Questionnaire;

/// <summary>What the description of the API says of GetQuestionnaire.</summary>
public sealed class GetQuestionnaireSummary : Summary<GetQuestionnaireEndpoint>
{
    public GetQuestionnaireSummary()
    {
        Summary = "Read the questionnaire";
        Description = "The questions that advice can be asked with, with their options, in the order in which a person is best asked. " + Common.Tag;
        Responses[200] = "The questions.";
        ResponseExamples[200] = new QuestionnaireResponse(Common.RuleSet,
            [new("timing", "Does the caller wait for the outcome before it carries on?", QuestionType.Choice,
                [new("sync", "the caller blocks until it has the outcome")])]);
    }
}
