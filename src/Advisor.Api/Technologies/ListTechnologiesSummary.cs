using Advisor.Api.OpenApi;

namespace Advisor.Api.Technologies;

/// <summary>What the description of the API says of ListTechnologies.</summary>
public sealed class ListTechnologiesSummary : Summary<ListTechnologiesEndpoint>
{
    public ListTechnologiesSummary()
    {
        Summary = "List the technologies";
        Description = "Every technology, by id. " + Common.Tag;
        Responses[200] = "The technologies.";
        ResponseExamples[200] = new TechnologiesResponse(Common.RuleSet,
            [new("amazon-sqs", "Amazon SQS", "Amazon Web Services", ["async-command"])]);
    }
}
