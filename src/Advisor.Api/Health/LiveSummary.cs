using Advisor.Api.OpenApi;

namespace Advisor.Api.Health;

/// <summary>What the description of the API says of Live.</summary>
public sealed class LiveSummary : Summary<LiveEndpoint>
{
    public LiveSummary()
    {
        Summary = "Ask whether the service lives";
        Description = "Answers as long as the process does; for the check that restarts it.";
        Responses[200] = "It lives.";
        ResponseExamples[200] = new HealthResponse("live", Common.RuleSet);
    }
}
