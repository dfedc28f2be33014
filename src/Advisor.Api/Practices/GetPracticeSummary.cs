using Advisor.Api.OpenApi;

namespace Advisor.Api.Practices;

/// <summary>What the description of the API says of GetPractice.</summary>
public sealed class GetPracticeSummary : Summary<GetPracticeEndpoint>
{
    public GetPracticeSummary()
    {
        Summary = "Read one practice";
        Description = "A practice, when it is advised and how it is done. " + Common.Tag;
        Params["id"] = "The id of the practice.";
        Responses[200] = "The practice.";
        ResponseExamples[200] = new PracticeResponse(Common.RuleSet, "idempotent-consumer", "Idempotent consumer", "A message may arrive twice.",
            "Keep the ids of handled messages.", [[new("delivery", ["at-least-once"], null, null, null, null)]],
            ["async-command"], [], [], ["dead-letter-queue"], ["duplicates-arrive"],
            [new SourceResponse("Enterprise Integration Patterns", "https://www.enterpriseintegrationpatterns.com/", null, null)]);
        ResponseExamples[404] = Common.Of(404, "Not Found", "There is no practice `idempotent-consumr`",
            new Fault("/id", FaultCodes.UnknownId, "There is no practice `idempotent-consumr`", "idempotent-consumer", "path"));
    }
}
