using Advisor.Api.Health;
using Advisor.Api.OpenApi;
using Advisor.Api.Publication;
using Advisor.Api.Startup;
using Microsoft.AspNetCore.Http.Timeouts;

if (args is ["--probe", var url])
    return await Probe.AskAsync(url);

// The program's own folder holds appsettings.json, wherever it is started from; the current folder may be as large as a disk to watch.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var configuration = builder.Configuration;
if (configuration["urls"] is null && configuration["http_ports"] is null && configuration["https_ports"] is null)
    builder.WebHost.UseUrls("http://localhost:8080");

string[] faults = [.. Limits.Read(configuration, out var limits), .. RulesSource.Read(configuration, out var source)];
if (faults.Length > 0)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, faults));
    return 1;
}

using var changes = source.Watch(); // before the first look, so that no change slips through between
var loaded = source.Load();
foreach (var diagnostic in loaded.Diagnostics)
    await Console.Error.WriteLineAsync(diagnostic.ToString());
if (loaded.RuleSet is not { } ruleSet)
{
    await Console.Error.WriteLineAsync($"The rules in {source.Folder} have errors, so the service does not start");
    return 1;
}

var origins = configuration.GetSection("Cors:Origins").Get<string[]>() ?? [];
builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
builder.Services.AddSingleton(services => new Editions(new Edition(ruleSet, services)));
if (changes is not null)
    builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<RuleReload>(services, source, changes));
builder.Services.AddSingleton(new WorkBudget(limits));
builder.Services.AddSingleton(limits);
builder.Services.AddSingleton<Readiness>();
builder.Services.AddHostedService<WarmUp>();
builder.Services.AddHostedService<Welcome>();
builder.Services.AddEndpoints();
builder.Services.AddExceptionHandler<BadRequests>();
builder.Services.AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy
{
    Timeout = TimeSpan.FromSeconds(limits.Seconds),
    TimeoutStatusCode = StatusCodes.Status408RequestTimeout, // answers take milliseconds: what is late is the caller's body
});
builder.Services.ConfigureHttpJsonOptions(o => JsonForm.Apply(o.SerializerOptions));
builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true); // by default only Development throws
builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins(origins).AllowAnyHeader().AllowAnyMethod().WithExposedHeaders("ETag")));
builder.Services.AddDescription();

await using var app = builder.Build();
app.UseEditions();
app.Use((context, next) =>
{
    context.Response.OnStarting(static response =>
    {
        ((HttpResponse)response).Headers.XContentTypeOptions = "nosniff"; // at the last moment: a caught exception clears what was set before
        return Task.CompletedTask;
    }, context.Response);
    return next(context);
});
app.UseRouting();
if (origins.Length > 0)
    app.UseCors();
app.UseMiddleware<Negotiation>();
app.UseMiddleware<FastLane>(); // before what only a request needs that goes wrong or takes longer
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    ExceptionHandler = context => Problem.WriteAsync(context, 500, StatusProblems.Detail(500)),
});
app.UseStatusCodePages(StatusProblems.WriteAsync);
app.UseRequestTimeouts();
app.UseDescription();
app.UseMiddleware<JsonBody>();
app.UseEndpoints();
app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], () => Results.Redirect("/swagger")).ExcludeFromDescription();

try
{
    await app.StartAsync();
}
catch (Exception e) when (ListenFault.Of(e, configuration["urls"]) is { } fault)
{
    await app.StopAsync(); // or what began beside listening, such as the warm-up, goes on in a service that is taken apart
    await Console.Error.WriteLineAsync(fault);
    return 1;
}
await app.WaitForShutdownAsync();
return 0;

/// <summary>The service; public for the tests that start it.</summary>
public partial class Program;
