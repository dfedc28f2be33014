using System.Reflection;
using Advisor.Api.Publication;
using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Http.Shape;

/// <summary>
/// One operation that takes a request: the body alone, or, where a member is marked <see cref="FromBodyAttribute"/> or the verb has no
/// body, the members from body, route and query. One instance serves all requests of an edition, so it keeps no state.
/// </summary>
/// <remarks>The member names are those of FastEndpoints; see docs/decisions/0001.</remarks>
public abstract class Endpoint<TRequest, TResponse> : EndpointDefinition
    where TRequest : notnull
{
    private bool posts;

    /// <summary>Serves one request, which the validator has passed.</summary>
    public abstract Task<TResponse> ExecuteAsync(TRequest req, CancellationToken ct);

    protected new void Post(string route)
    {
        posts = true;
        base.Post(route);
    }

    private protected override Delegate HandlerOf(Type type)
    {
        return posts && !typeof(TRequest).GetProperties().Any(p => p.GetCustomAttributes().Any(a => a is IFromBodyMetadata))
            ? (TRequest req, HttpContext context, CancellationToken ct) => Serving(context).ExecuteAsync(req, ct)
            : ([AsParameters] TRequest req, HttpContext context, CancellationToken ct) => Serving(context).ExecuteAsync(req, ct);

        Endpoint<TRequest, TResponse> Serving(HttpContext context) => (Endpoint<TRequest, TResponse>)context.GetEdition().Get(type);
    }

    private protected override void Complete(RouteHandlerBuilder handler) => ValidationFilter.AddTo<TRequest>(handler);
}
