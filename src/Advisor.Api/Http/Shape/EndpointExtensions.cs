using System.Text.Json;
using FluentValidation;

namespace Advisor.Api.Http.Shape;

/// <summary>Finds the endpoints, validators and summaries of this assembly.</summary>
internal static class EndpointExtensions
{
    public static IServiceCollection AddEndpoints(this IServiceCollection services)
    {
        ValidatorOptions.Global.PropertyNameResolver = (_, member, _) =>
            member is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
        foreach (var type in Concrete<IEndpoint>())
            services.AddSingleton(typeof(IEndpoint), type);
        foreach (var type in Concrete<EndpointSummary>())
            services.AddSingleton(type.BaseType!, type);
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(IEndpoint).Assembly, includeInternalTypes: true))
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
        return services;
    }

    public static IEndpointRouteBuilder UseEndpoints(this IEndpointRouteBuilder routes)
    {
        foreach (var endpoint in routes.ServiceProvider.GetServices<IEndpoint>())
            endpoint.Map(routes);
        return routes;
    }

    private static IEnumerable<Type> Concrete<T>() =>
        typeof(IEndpoint).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(T)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal);
}
