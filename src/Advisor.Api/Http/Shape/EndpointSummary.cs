namespace Advisor.Api.Http.Shape;

/// <summary>What the description of the API says of one endpoint.</summary>
public abstract class EndpointSummary
{
    /// <summary>What the operation does, in the imperative, without a full stop.</summary>
    public string Summary { get; set; } = "";

    /// <summary>What a caller should know beyond that, in Markdown.</summary>
    public string Description { get; set; } = "";

    /// <summary>A body that the endpoint takes; null: it takes none.</summary>
    public object? ExampleRequest { get; set; }

    /// <summary>What each parameter of route and query means, by its name.</summary>
    public Dictionary<string, string> Params { get; } = [];

    /// <summary>What each status means here.</summary>
    public Dictionary<int, string> Responses { get; } = [];

    /// <summary>A body for each status; text for a body that is not JSON.</summary>
    public Dictionary<int, object> ResponseExamples { get; } = [];
}
