using Advisor.Api.OpenApi;

namespace Advisor.Api.Styles;

/// <summary>What the description of the API says of ListStyles.</summary>
public sealed class ListStylesSummary : Summary<ListStylesEndpoint>
{
    public ListStylesSummary()
    {
        Summary = "List the styles";
        Description = "Every communication style, the simplest first. " + Common.Tag;
        Responses[200] = "The styles.";
        ResponseExamples[200] = new StylesResponse(Common.RuleSet,
            [new("in-process", "In-process call", "An ordinary call inside one process.")]);
    }
}
