using Advisor.Api.Publication;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Advisor.Api.Startup;

/// <summary>Tells where to look and what the service knows, once it listens.</summary>
internal sealed class Welcome(IServer server, IHostApplicationLifetime lifetime, Editions editions, ILogger<Welcome> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            address = address.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost"); // every address: one that can be clicked
            log.LogInformation("Advisor listens: {Address}/swagger", address);
            var ruleSet = editions.Current.RuleSet;
            log.LogInformation("{Styles} styles, {Technologies} technologies, {Rules} rules, version {Version}, {Digest}",
                ruleSet.Styles.Length, ruleSet.Technologies.Length, ruleSet.Rules.Length, ruleSet.Version, ruleSet.Digest);
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
