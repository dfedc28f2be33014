using Advisor.Api.OpenApi;

namespace Advisor.Api.Health;

/// <summary>What the description of the API says of Ready.</summary>
public sealed class ReadySummary : Summary<ReadyEndpoint>
{
    public ReadySummary()
    {
        Summary = "Ask whether the service is ready";
        Description = "Ready once the rules are loaded and a first advice has been given; for the check that sends it requests. "
            + "Changed rules that were not taken are told here, while the last good ones go on answering.";
        Responses[200] = "It is ready.";
        ResponseExamples[200] = new HealthResponse("ready", Common.RuleSet);
        Responses[503] = "Not yet; ask again in a moment.";
    }
}
