namespace Advisor.Api.Http.Shape;

/// <summary>What the start of the application needs of every endpoint.</summary>
internal interface IEndpoint
{
    /// <summary>Adds the endpoint's one route.</summary>
    RouteHandlerBuilder Map(IEndpointRouteBuilder routes);
}
