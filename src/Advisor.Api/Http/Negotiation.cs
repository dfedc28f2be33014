using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Advisor.Api.Http;

/// <summary>
/// Chooses, among the media types that an operation says it answers with, the one that the caller likes best, or refuses with a 406.
/// What is offered is what the description of the API says.
/// </summary>
internal sealed class Negotiation(RequestDelegate next)
{
    private readonly ConcurrentDictionary<Endpoint, string[]> offered = new();

    public Task InvokeAsync(HttpContext context)
    {
        var offers = context.GetEndpoint() is { } endpoint ? offered.GetOrAdd(endpoint, OffersOf) : [];
        if (offers.Length > 1)
            context.Response.Headers.Vary = HeaderNames.Accept;
        if (offers.Length > 0)
        {
            if (Choose(context.Request.Headers.Accept, offers) is not { } chosen)
                return Problem.WriteAsync(context, 406, $"The answer comes as {string.Join(" or ", offers.Select(o => $"`{o}`"))} only");
            context.Features.Set(new ChosenMediaType(chosen));
        }
        return next(context);
    }

    private static string[] OffersOf(Endpoint endpoint) =>
        [.. endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()
            .Where(p => p.StatusCode == StatusCodes.Status200OK).SelectMany(p => p.ContentTypes).Distinct()];

    /// <summary>The best of <paramref name="offers"/>, the first on a tie; null: none will do.</summary>
    internal static string? Choose(IList<string?> accept, IReadOnlyList<string> offers)
    {
        if (accept.Count == 0 || accept is ["*/*"] || accept.All(string.IsNullOrWhiteSpace))
            return offers[0];
        return MediaTypeHeaderValue.TryParseList(accept!, out var ranges)
            ? offers.Select(o => (Offer: o, Quality: Quality(o, ranges))).Where(o => o.Quality > 0)
                .OrderByDescending(o => o.Quality).FirstOrDefault().Offer
            : null;
    }

    // The most specific range decides, as in RFC 9110, section 12.5.1; parameters of a range are not looked at.
    private static double Quality(string offer, IList<MediaTypeHeaderValue> ranges)
    {
        var type = new MediaTypeHeaderValue(offer);
        return ranges.Where(r => r.MatchesAllTypes || (Same(r.Type, type.Type) && (r.MatchesAllSubTypes || Same(r.SubType, type.SubType))))
            .OrderBy(r => r.MatchesAllTypes ? 2 : r.MatchesAllSubTypes ? 1 : 0).FirstOrDefault() is { } range ? range.Quality ?? 1 : 0;
    }

    private static bool Same(StringSegment a, StringSegment b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
