using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.Advice.Batch;

/// <summary>The application on a free port, with little patience.</summary>
public sealed class BatchServer : ApiFixture, IStartupFilter
{
    private readonly TaskCompletionSource batchEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public BatchServer()
    {
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Completes when the server is done with a batch, whatever came of it.</summary>
    public Task BatchEnded => batchEnded.Task;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            try
            {
                await rest(context);
            }
            finally
            {
                if (context.Request.Path == "/v1/advice/batch")
                    batchEnded.TrySetResult();
            }
        });
        next(app);
    };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Limits:Seconds", "0.5"); // a batch may take longer
        builder.UseSetting("Limits:IdleSeconds", "1.5");
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));
    }
}
