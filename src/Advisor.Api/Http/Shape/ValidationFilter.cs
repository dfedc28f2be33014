using System.Text.Json;
using Advisor.Api.Publication;
using Advisor.Engine.Answers;
using FluentValidation;
using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Http.Shape;

/// <summary>
/// Refuses a request with every fault that there is, before the endpoint sees it, and tells the description of the API so.
/// </summary>
internal static class ValidationFilter
{
    public static void AddTo<TRequest>(RouteHandlerBuilder handler)
        where TRequest : notnull =>
        Refuses(handler.AddEndpointFilterFactory(Filter<TRequest>));

    /// <summary>The same for an operation that takes nothing, and so no parameter either.</summary>
    public static void AddTo(RouteHandlerBuilder handler) =>
        Refuses(handler.AddEndpointFilter(async (invocation, next) =>
            UnknownParameters(invocation.HttpContext.Request, []) is { Count: > 0 } faults ? new Refusal(faults) : await next(invocation)));

    private static void Refuses(RouteHandlerBuilder handler) =>
        handler.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(Problem), [Problem.MediaType]));

    private static EndpointFilterDelegate Filter<TRequest>(EndpointFilterFactoryContext _, EndpointFilterDelegate next)
        where TRequest : notnull
    {
        var validatorType = EndpointExtensions.ValidatorOf<TRequest>();
        string[] parameters = [.. typeof(TRequest).GetProperties()
            .Where(p => !p.GetCustomAttributes(inherit: true).Any(a => a is IFromBodyMetadata))
            .Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name))];
        return async invocation =>
        {
            var request = (TRequest)invocation.Arguments.First(a => a is TRequest)!;
            var faults = UnknownParameters(invocation.HttpContext.Request, parameters);
            var unsound = invocation.HttpContext.Features.Get<UnsoundBody>();
            faults.AddRange(unsound?.Faults ?? []);
            if (validatorType is not null)
            {
                var validator = (IValidator<TRequest>)invocation.HttpContext.GetEdition().Get(validatorType);
                var result = await validator.ValidateAsync(request, invocation.HttpContext.RequestAborted);
                // Of a body that could not be read, nothing can be said beyond that.
                faults.AddRange(result.Errors.Select(f => f.ToFault()).Where(f => f.In is not null || unsound is null or { IsReadable: true }));
            }
            return faults.Count == 0 ? await next(invocation) : new Refusal(faults);
        };
    }

    // The binder ignores case; what it takes from the route is no parameter of the query.
    private static List<Fault> UnknownParameters(HttpRequest request, string[] parameters)
    {
        string[] known = [.. parameters.Where(name => !request.RouteValues.ContainsKey(name))];
        return [.. request.Query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(name => Unknown(name, known))];
    }

    private static Fault Unknown(string name, string[] parameters) =>
        new(JsonPointer.Append("", name), FaultCodes.UnknownParameter, $"There is no parameter {Quote.Of(name)}",
            Nearest.To(name, parameters), "query");
}
