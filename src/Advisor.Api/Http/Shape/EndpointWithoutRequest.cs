using Advisor.Api.Publication;

namespace Advisor.Api.Http.Shape;

/// <summary>One operation that takes nothing. One instance serves all requests of an edition, so it keeps no state.</summary>
public abstract class EndpointWithoutRequest<TResponse> : EndpointDefinition
{
    /// <summary>Serves one request.</summary>
    public abstract Task<TResponse> ExecuteAsync(CancellationToken ct);

    private protected override Delegate HandlerOf(Type type) =>
        (HttpContext context, CancellationToken ct) => ((EndpointWithoutRequest<TResponse>)context.GetEdition().Get(type)).ExecuteAsync(ct);

    private protected override void Complete(RouteHandlerBuilder handler) => ValidationFilter.AddTo(handler);
}
