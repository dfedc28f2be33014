using Microsoft.AspNetCore.Http.Timeouts;

namespace Advisor.Api.Http;

/// <summary>Lets an operation say that it reads its body as it comes.</summary>
internal static class StreamedBodyExtensions
{
    /// <summary>Lifts the limits of size and time, and describes the body as lines or an array of <typeparamref name="TItem"/>.</summary>
    public static RouteHandlerBuilder TakesStreamOf<TItem>(this RouteHandlerBuilder builder) =>
        builder.WithMetadata(new StreamedBody(typeof(TItem)), new DisableRequestTimeoutAttribute());
}
