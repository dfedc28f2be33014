namespace Advisor.Api.Http;

/// <summary>A 400 for a request that is sound but asks for more than is done at once; it says which limit is met and how to ask for less.</summary>
public sealed class TooMuch : IResult
{
    private readonly Fault fault;

    internal TooMuch(Fault fault) => this.fault = fault;

    public Task ExecuteAsync(HttpContext httpContext) => Problem.WriteAsync(httpContext, StatusCodes.Status400BadRequest, [fault]);
}
