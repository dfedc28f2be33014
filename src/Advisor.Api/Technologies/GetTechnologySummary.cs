using Advisor.Api.OpenApi;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>What the description of the API says of GetTechnology.</summary>
public sealed class GetTechnologySummary : Summary<GetTechnologyEndpoint>
{
    private static readonly SourceResponse Quotas = new("Amazon SQS quotas",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html", null, "2026-08-20");

    public GetTechnologySummary()
    {
        Summary = "Read one technology";
        Description = "A technology with its facts, limits with source and date. " + Common.Tag;
        Params["id"] = "The id of the technology.";
        Responses[200] = "The technology.";
        ResponseExamples[200] = new TechnologyResponse(Common.RuleSet, "amazon-sqs", "Amazon SQS", "Amazon Web Services", ["async-command"],
            [new("max_message", FactType.Bytes, "The largest message", null, 1_048_576, null, null,
                Quotas)],
            ["Nothing to operate"], ["One region"], ["Replaying old messages"],
            [Quotas],
            ["sqs-for-commands"]);
        ResponseExamples[404] = Common.Of(404, "Not Found", "There is no technology `amazon-sq`",
            new Fault("/id", FaultCodes.UnknownId, "There is no technology `amazon-sq`", "amazon-sqs", "path"));
    }
}
