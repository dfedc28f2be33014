using Advisor.Api.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Api.Health;

/// <summary>Gives one advice and writes it, which proves the rules and compiles the code, before the service calls itself ready.</summary>
internal sealed class WarmUp(AdviceService service, Readiness readiness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the server starts to listen meanwhile
        using var json = new PooledBuffer();
        service.Writer.Write(service.Advisor.Advise(AnswerSet.Empty(service.RuleSet), stoppingToken), new AdviceView(DetailLevel.Full), json);
        readiness.Set();
    }
}
