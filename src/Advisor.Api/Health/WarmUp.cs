using System.Text.Json;
using Advisor.Api.Advice;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Advisor.Api.Health;

/// <summary>Gives one advice and writes it, which proves the rules and compiles the code, before the service calls itself ready.</summary>
internal sealed class WarmUp(AdviceEngine advisor, IOptions<JsonOptions> json, Readiness readiness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the server starts to listen meanwhile
        var advice = AdviceResponse.Of(advisor.Advise(AnswerSet.Empty(advisor.RuleSet), stoppingToken), new AdviceView(DetailLevel.Full));
        await JsonSerializer.SerializeAsync(Stream.Null, advice, json.Value.SerializerOptions, stoppingToken);
        readiness.Set();
    }
}
