using Microsoft.AspNetCore.Diagnostics;

namespace Advisor.Api.Http;

/// <summary>Gives a problem to every status that would go out without a body.</summary>
internal static class StatusProblems
{
    public static Task WriteAsync(StatusCodeContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        return Problem.WriteAsync(context.HttpContext, status, Detail(status));
    }

    public static string Detail(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address",
        StatusCodes.Status405MethodNotAllowed => "The address does not take this method",
        StatusCodes.Status408RequestTimeout => "The request took too long",
        StatusCodes.Status413PayloadTooLarge => "The body is too large",
        StatusCodes.Status415UnsupportedMediaType => "The body must be `application/json`",
        StatusCodes.Status503ServiceUnavailable => "The service is not ready yet",
        >= 500 => "Something went wrong that the request did not cause",
        _ => "The request could not be understood",
    };
}
