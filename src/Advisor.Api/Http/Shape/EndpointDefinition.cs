namespace Advisor.Api.Http.Shape;

/// <summary>What every endpoint says of itself in <see cref="Configure"/>: one verb with one route, and its description.</summary>
public abstract class EndpointDefinition : IEndpoint
{
    private string[] verbs = [];
    private string route = "";
    private Action<RouteHandlerBuilder> describe = _ => { };

    /// <summary>Says the verb, the route and the description; called once, at the start.</summary>
    public abstract void Configure();

    /// <summary>Answers HEAD too, as HTTP asks of every resource that can be read.</summary>
    protected void Get(string route) => (verbs, this.route) = ([HttpMethods.Get, HttpMethods.Head], route);

    protected void Post(string route) => (verbs, this.route) = ([HttpMethods.Post], route);

    protected void Description(Action<RouteHandlerBuilder> builder) => describe = builder;

    RouteHandlerBuilder IEndpoint.Map(IEndpointRouteBuilder routes)
    {
        Configure();
        var handler = routes.MapMethods(route, verbs, HandlerOf(GetType())).WithMetadata(new EndpointType(GetType()));
        Complete(handler);
        describe(handler);
        return handler;
    }

    /// <summary>What minimal APIs call. It holds on to no instance: each edition of the rules has its own.</summary>
    /// <param name="type">The type of the endpoint.</param>
    private protected abstract Delegate HandlerOf(Type type);

    private protected virtual void Complete(RouteHandlerBuilder handler)
    {
    }
}
