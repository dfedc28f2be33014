using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace Advisor.Api.Tests.Publication;

/// <summary>The application on a free port, with rules that change.</summary>
public sealed class ReloadServer : ApiFixture
{
    private readonly RulesCopy rules = new();

    private readonly bool hasOverlay;

    /// <summary>Starts it.</summary>
    /// <param name="hasOverlay">Whether <c>../acme</c> is laid over the rules.</param>
    public ReloadServer(bool hasOverlay = false)
    {
        this.hasOverlay = hasOverlay;
        if (hasOverlay)
            rules.Write("../acme/overlay.yaml", "name: acme\nversion: 1.0.0\n");
        UseKestrel(0);
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    internal RulesCopy Files => rules;

    protected override string Rules => rules.Folder;

    protected override bool Reloads => true;

    /// <summary>The readiness once it is as it should be, for which a busy machine may need long.</summary>
    public async Task<JsonElement> ReadyAsync(Func<JsonElement, bool> isSo)
    {
        for (var wait = 0; wait < 600; wait++)
        {
            var reply = await GetAsync("/health/ready");
            if (reply.Status == HttpStatusCode.OK && isSo(reply.Json))
                return reply.Json;
            await Task.Delay(50);
        }
        throw new TimeoutException($"The service did not take the change: {(await GetAsync("/health/ready")).Text}");
    }

    /// <summary>The readiness once a version is in force.</summary>
    public Task<JsonElement> ReadyAsync(string version) => ReadyAsync(r => Version(r) == version && !r.TryGetProperty("refused", out _));

    public static string? Version(JsonElement response) => response.GetProperty("ruleset").GetProperty("version").GetString();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (hasOverlay)
            builder.UseSetting("Rules:Overlays:0", Path.Combine(Rules, "..", "acme"));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        rules.Dispose();
    }
}
