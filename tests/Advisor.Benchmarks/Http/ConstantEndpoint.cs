using System.Globalization;
using Advisor.Benchmarks.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(ConstantEndpoint))]

namespace Advisor.Benchmarks.Http;

/// <summary>
/// What the service is measured against: an endpoint in its own process that reads the body and returns as many bytes as it is told. The service that is
/// started for the benchmark loads it (<c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c>); it comes before all that the service adds to the framework.
/// </summary>
public sealed class ConstantEndpoint : IHostingStartup, IStartupFilter
{
    private static readonly byte[] Bytes = [.. Enumerable.Repeat((byte)'x', 4 * 1024 * 1024)];

    /// <summary>The path that returns so many bytes.</summary>
    public static string Path(int bytes) => string.Create(CultureInfo.InvariantCulture, $"/constant/{bytes}");

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.MapWhen(context => context.Request.Path.StartsWithSegments("/constant"), branch =>
        {
            branch.UseRouting();
            branch.UseEndpoints(routes => routes.MapPost("/constant/{bytes:int}", AnswerAsync));
        });
        next(app);
    };

    private static async Task AnswerAsync(HttpContext context)
    {
        var bytes = int.Parse((string)context.Request.RouteValues["bytes"]!, CultureInfo.InvariantCulture);
        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync();
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes;
        await context.Response.BodyWriter.WriteAsync(Bytes.AsMemory(0, bytes));
    }
}
