using Advisor.Engine.Knowledge;

namespace Advisor.Api.Http;

/// <summary>Where a statement comes from.</summary>
/// <param name="Title">The title of the page or book.</param>
/// <param name="Url">Its address.</param>
/// <param name="Says">What it says, in other words than its own; left out where the title says enough.</param>
/// <param name="AsOf">The date that the source bears or was read, as yyyy-MM-dd; left out where it is not known.</param>
public sealed record SourceResponse(string Title, string Url, string? Says, string? AsOf)
{
    internal static SourceResponse Of(Source source) => new(source.Title, source.Url, source.Says, source.AsOf);
}
