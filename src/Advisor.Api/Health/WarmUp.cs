using Advisor.Api.Advice;
using Advisor.Api.Publication;
using Advisor.Engine.Answers;

namespace Advisor.Api.Health;

/// <summary>Gives one advice and writes it, which proves the rules and compiles the code, before the service calls itself ready.</summary>
internal sealed class WarmUp(Editions editions, Readiness readiness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the server starts to listen meanwhile
        Warm(editions.Current.Advice, stoppingToken);
        readiness.Set();
    }

    /// <summary>The same for rules that are not in force yet.</summary>
    public static void Warm(AdviceService service, CancellationToken ct)
    {
        service.Writer.Write(service.Advisor.Advise(AnswerSet.Empty(service.RuleSet), ct), new AdviceView(DetailLevel.Full)).Dispose();
    }
}
