namespace Advisor.Api.Http.Shape;

/// <summary>One operation that takes nothing. One instance serves all requests, so it keeps no state.</summary>
public abstract class EndpointWithoutRequest<TResponse> : EndpointDefinition
{
    /// <summary>Serves one request.</summary>
    public abstract Task<TResponse> ExecuteAsync(CancellationToken ct);

    private protected override Delegate Handler => (CancellationToken ct) => ExecuteAsync(ct);

    private protected override void Complete(RouteHandlerBuilder handler) => ValidationFilter.AddTo(handler);
}
