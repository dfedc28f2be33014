using Advisor.Api.OpenApi;

namespace Advisor.Api.Practices;

/// <summary>What the description of the API says of ListPractices.</summary>
public sealed class ListPracticesSummary : Summary<ListPracticesEndpoint>
{
    public ListPracticesSummary()
    {
        Summary = "List the practices";
        Description = "What to do beside choosing a style and a technology, by id. " + Common.Tag;
        Responses[200] = "The practices.";
        ResponseExamples[200] = new PracticesResponse(Common.RuleSet,
            [new("idempotent-consumer", "Idempotent consumer", "A message may arrive twice.")]);
    }
}
