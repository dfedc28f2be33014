using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace Advisor.Api.Http;

/// <summary>Turns what the framework throws for a bad request into our problem, in Development and Production alike.</summary>
internal sealed class BadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
            return false;
        if (bad.StatusCode != StatusCodes.Status400BadRequest)
        {
            await Problem.WriteAsync(httpContext, bad.StatusCode, StatusProblems.Detail(bad.StatusCode));
            return true;
        }
        var isSoundJson = httpContext.Features.Get<JsonText>() is not null;
        await Problem.WriteAsync(httpContext, StatusCodes.Status400BadRequest,
            [isSoundJson ? Shape(bad.InnerException as JsonException) : new("", FaultCodes.Malformed, "The body could not be read")]);
        return true;
    }

    // The messages name our types, so only the place is taken from them.
    private static Fault Shape(JsonException? wrong) => wrong is null
        ? new("", FaultCodes.Required, "A body is required, and `null` is none")
        : new(PointerOf(wrong.Path), FaultCodes.WrongType,
            $"{(wrong.Path is null or "$" ? "The body" : "The value")} is not of the kind that belongs there");

    // `$.a.b[2]` to `/a/b/2`; names with dots or brackets come quoted (`$['a.b']`) and are of no request, so the whole is named instead.
    private static string PointerOf(string? path) =>
        path is null or "$" || path.Contains('\'') ? "" : path[1..].Replace("].", "/").Replace('.', '/').Replace('[', '/').Replace("]", "");
}
