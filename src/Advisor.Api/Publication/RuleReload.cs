using Advisor.Api.Health;
using Advisor.Api.Startup;
using Advisor.Rules;

namespace Advisor.Api.Publication;

/// <summary>
/// Takes rules that have changed: reads them whole, compiles and warms them aside, and puts them in force at once. Faulty ones are refused, and
/// the last good ones stay.
/// </summary>
internal sealed class RuleReload(
    RulesSource source, FolderChanges changes, Editions editions, IServiceProvider application, ILogger<RuleReload> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await changes.WaitAsync(stoppingToken))
            Take(stoppingToken);
    }

    private void Take(CancellationToken ct)
    {
        try
        {
            var (ruleSet, diagnostics) = source.Load();
            if (!changes.AreAtRest())
                return; // half of it may be old: the next round reads it again
            foreach (var diagnostic in diagnostics)
                log.Log(diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, "{Diagnostic}", diagnostic);
            if (ruleSet is null)
            {
                Refuse(new([.. diagnostics.Where(d => d.Severity == Severity.Error)]), null);
                return;
            }
            var next = new Edition(ruleSet, application);
            WarmUp.Warm(next.Advice, ct);
            editions.Publish(next);
            log.LogInformation("Rules in force: version {Version}, {Digest}", ruleSet.Version, ruleSet.Digest);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Refuse(new([]), e); // whatever is wrong with the new rules, the old ones go on answering
        }
    }

    private void Refuse(RefusedRules rules, Exception? exception)
    {
        editions.Refuse(rules);
        var inForce = editions.Current.RuleSet;
        log.LogError(exception, "The changed rules are not taken; version {Version}, {Digest} stays in force", inForce.Version, inForce.Digest);
    }
}
