using System.Net;

namespace Advisor.Api.Tests.Publication;

/// <summary>A caller that asks for advice without pause, while the rules change.</summary>
internal sealed class ReloadAsker(ReloadServer server)
{
    private volatile string? latest;

    /// <summary>The version that answered last; null before the first answer.</summary>
    public string? Latest => latest;

    /// <summary>What was answered, in order; complete once asking has ended.</summary>
    public List<(HttpStatusCode Status, string? Version, string? Digest)> Replies { get; } = [];

    public async Task AskAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var reply = await server.AdviseAsync("""{"answers":{"timing":"sync"}}""");
            var ruleSet = reply.Json.GetProperty("ruleset");
            Replies.Add((reply.Status, ruleSet.GetProperty("version").GetString(), ruleSet.GetProperty("digest").GetString()));
            latest = Replies[^1].Version;
        }
    }
}
