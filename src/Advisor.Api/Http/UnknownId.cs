using System.Reflection;
using Advisor.Engine.Answers;
using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Http;

/// <summary>A 404 for an id that the knowledge does not have, with the nearest one that it has.</summary>
/// <param name="kind">What was looked for, such as <c>style</c>.</param>
/// <param name="id">The id that was asked for.</param>
/// <param name="known">The ids there are.</param>
public sealed class UnknownId(string kind, string id, IEnumerable<string> known) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        Fault fault = new("/id", FaultCodes.UnknownId, $"There is no {kind} {Quote.Of(id)}", Nearest.To(id, known), "path");
        return Problem.WriteAsync(httpContext, StatusCodes.Status404NotFound, fault.Detail, [fault]);
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(Problem), [Problem.MediaType]));
}
