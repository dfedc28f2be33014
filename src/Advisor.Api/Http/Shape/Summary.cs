namespace Advisor.Api.Http.Shape;

/// <summary>What the description of the API says of one endpoint.</summary>
public abstract class Summary<TEndpoint> : EndpointSummary
    where TEndpoint : EndpointDefinition;
