using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.Http;

/// <summary>The application with the shipped rules on a free port, where no limit of time or size ends a search.</summary>
public sealed class WatchedServer : ApiFixture, IStartupFilter
{
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<int> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WatchedServer()
    {
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Completes when the first request to a path under <c>/v1</c> has come.</summary>
    public Task Begun => begun.Task;

    /// <summary>Completes with the status of that request when the server is done with it.</summary>
    public Task<int> Ended => ended.Task;

    protected override string? Rules => null;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            var isWatched = context.Request.Path.StartsWithSegments("/v1");
            if (isWatched)
                begun.TrySetResult();
            await rest(context);
            if (isWatched)
                ended.TrySetResult(context.Response.StatusCode);
        });
        next(app);
    };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Limits:Seconds", "3600");
        builder.UseSetting("Limits:SearchSeconds", "3600");
        builder.UseSetting("Limits:Rows", "1000000");
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));
    }
}
