using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Advisor.Api.Http;

/// <summary>
/// A part of the knowledge, with an <c>ETag</c> made of the rule set's digest and the build: a caller that has it already (<c>If-None-Match</c>)
/// gets a 304.
/// </summary>
/// <param name="value">The body.</param>
public sealed class Tagged<T>(T value) : IResult, IEndpointMetadataProvider
    where T : IOfRuleSet
{
    /// <summary>The body.</summary>
    public T Value => value;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var tag = new EntityTagHeaderValue($"\"{value.Ruleset.Digest}-{Build.Id}\"");
        var headers = httpContext.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true }; // keep it, but ask whether it still holds
        var known = httpContext.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false)))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        return TypedResults.Ok(value).ExecuteAsync(httpContext);
    }

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1000", Justification = "The interface asks for it")]
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
    }
}
