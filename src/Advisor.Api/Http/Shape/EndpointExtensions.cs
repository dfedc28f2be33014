using System.Text.Json;
using Advisor.Api.Publication;
using FluentValidation;

namespace Advisor.Api.Http.Shape;

/// <summary>Finds the endpoints, validators and summaries of this assembly.</summary>
internal static class EndpointExtensions
{
    public static IServiceCollection AddEndpoints(this IServiceCollection services)
    {
        ValidatorOptions.Global.PropertyNameResolver = (_, member, _) =>
            member is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
        foreach (var type in Concrete<EndpointSummary>())
            services.AddSingleton(type.BaseType!, type);
        return services;
    }

    public static IEndpointRouteBuilder UseEndpoints(this IEndpointRouteBuilder routes)
    {
        var first = routes.ServiceProvider.GetRequiredService<Editions>().Current;
        foreach (var type in Concrete<IEndpoint>())
            ((IEndpoint)first.Get(type)).Map(routes);
        return routes;
    }

    /// <summary>The type that validates such requests; null: none does.</summary>
    public static Type? ValidatorOf<TRequest>() =>
        AssemblyScanner.FindValidatorsInAssembly(typeof(IEndpoint).Assembly, includeInternalTypes: true)
            .FirstOrDefault(found => found.InterfaceType == typeof(IValidator<TRequest>))?.ValidatorType;

    private static IEnumerable<Type> Concrete<T>() =>
        typeof(IEndpoint).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(T)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal);
}
