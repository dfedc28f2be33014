using Advisor.Api.OpenApi;

namespace Advisor.Api.Styles;

/// <summary>What the description of the API says of GetStyle.</summary>
public sealed class GetStyleSummary : Summary<GetStyleEndpoint>
{
    public GetStyleSummary()
    {
        Summary = "Read one style";
        Description = "A style with how it fails, and the ids of the technologies, practices and rules that belong to it. " + Common.Tag;
        Params["id"] = "The id of the style.";
        Responses[200] = "The style.";
        ResponseExamples[200] = new StyleResponse(Common.RuleSet, "in-process", "In-process call", "An ordinary call inside one process.", 1,
            [new("crash", "Both sides die together.", "The process ends.", ["health-checks"], "A fatal fault in one module stops all.")],
            ["method-call"], ["health-checks"], ["one-deployable"]);
        ResponseExamples[404] = Common.Of(404, "Not Found", "There is no style `in-proces`",
            new Fault("/id", FaultCodes.UnknownId, "There is no style `in-proces`", "in-process", "path"));
    }
}
