using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Advisor.Contract.Advice;
using Advisor.Contract.Json;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Http;

/// <summary>Measures what a request for advice costs between the framework's two ends, step by step and without a network.</summary>
internal sealed class StageBenchmark
{
    private const int Count = 64;

    /// <summary>Until the runtime has compiled for good what it first watches.</summary>
    private static readonly TimeSpan CompileTime = TimeSpan.FromSeconds(3);

    private readonly RuleSet ruleSet;
    private readonly AdviceEngine advisor;
    private readonly AnswerDecoder decoder;
    private readonly AdviceWriter writer;

    private readonly ArrayBufferWriter<byte> output = new();

    private StageBenchmark(RuleSet ruleSet)
    {
        (this.ruleSet, advisor, decoder) = (ruleSet, new(ruleSet), new(ruleSet));
        writer = new(advisor);
    }

    public static void Run(RuleSet ruleSet)
    {
        var benchmark = new StageBenchmark(ruleSet);
        var stages = new[] { (1.0, "all answered"), (0.5, "half answered"), (0.1, "nearly empty") }
            .Select(degree => (Title: degree.Item2, Contenders: benchmark.Stages(degree.Item1))).ToList();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < CompileTime;)
            stages.ForEach(s => Array.ForEach(s.Contenders, c => c.Run()));
        foreach (var (title, contenders) in stages)
            Race.Run($"one request, {title}", contenders);
    }

    private Contender[] Stages(double known)
    {
        byte[][] bodies = [.. new Questionnaires(CompiledRuleSet.Compile(ruleSet), seed: 1).Take(Count, known).Select(BodyOf)];
        var answers = Array.ConvertAll(bodies, b => decoder.Decode(b)!);
        var advice = Array.ConvertAll(answers, a => advisor.Advise(a));
        return
        [
            new("read", Count, () => Array.ForEach(bodies, b => decoder.Decode(b))),
            new("decide and prove", Count, () => Array.ForEach(answers, a => advisor.Advise(a))),
            new("sum up in a sentence or two", Count, () => Array.ForEach(advice, a => Summary.Of(a))),
            .. Enum.GetValues<DetailLevel>().Select(detail => new Contender(
                $"decide and write, {detail.ToString().ToLowerInvariant()}", Count, () => Array.ForEach(answers, a => Write(advisor.Advise(a), detail)))),
        ];
    }

    private static byte[] BodyOf(AnswerSet answers) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { answers = AnswerJson.Of(answers) }));

    private void Write(Recommendation advice, DetailLevel detail)
    {
        output.ResetWrittenCount();
        using var json = writer.Write(advice, new() { Detail = detail });
        json.CopyTo(output);
    }
}
