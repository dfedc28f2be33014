using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Http;

/// <summary>
/// Metadata of an operation whose body is read as it comes, a line of NDJSON or an element of a JSON array at a time: it may be of any size
/// and take any time.
/// </summary>
/// <param name="Item">What one line or element holds.</param>
internal sealed record StreamedBody(Type Item) : IRequestSizeLimitMetadata
{
    /// <summary>One JSON text a line.</summary>
    public const string Lines = "application/x-ndjson";

    /// <summary>One array of them all.</summary>
    public const string Array = "application/json";

    /// <summary>No limit: each line or element has its own.</summary>
    public long? MaxRequestBodySize => null;
}
