namespace Advisor.Api.Http;

/// <summary>
/// Metadata of an operation that serves a usual, sound request straight from its body, past the binder and the validator. What is in any way unusual it
/// leaves to them, so that they alone decide what is wrong.
/// </summary>
/// <param name="TryServe">Serves the request, or declines.</param>
internal sealed record FastPath(FastPath.Attempt TryServe)
{
    /// <summary>Serves a request.</summary>
    /// <param name="json">The body, which nobody has looked at yet, without a byte order mark.</param>
    /// <returns>Null: declined, and nothing was done.</returns>
    public delegate Task? Attempt(HttpContext context, ReadOnlySpan<byte> json);
}
