namespace Advisor.Api.Http;

/// <summary>A 400 with every fault of the request.</summary>
internal sealed class Refusal(IEnumerable<Fault> faults) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => Problem.WriteAsync(httpContext, StatusCodes.Status400BadRequest, faults);
}
