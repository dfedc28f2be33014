using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Health;

/// <summary>A 503: ask again in a moment.</summary>
public sealed class NotReady : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        Problem.WriteAsync(httpContext, StatusCodes.Status503ServiceUnavailable, StatusProblems.Detail(StatusCodes.Status503ServiceUnavailable));

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status503ServiceUnavailable, typeof(Problem), [Problem.MediaType]));
}
