namespace Advisor.Api.Http.Shape;

/// <summary>Metadata of a route: the class that serves it, by which its summary is found.</summary>
internal sealed record EndpointType(Type Type);
