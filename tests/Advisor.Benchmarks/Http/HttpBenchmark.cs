using System.Globalization;
using System.Text.Json;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Http;

/// <summary>Measures <c>POST /v1/advice</c> against <see cref="ConstantEndpoint"/>: the same bodies, answers of the same lengths, in turns.</summary>
internal static class HttpBenchmark
{
    private const int Bodies = 64;
    private const int Rounds = 9;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(0.4);

    /// <summary>Until the runtime has compiled for good what it first watches, which is a mix of all that is raced; the first row would pay for it otherwise.</summary>
    private static readonly TimeSpan CompileTime = TimeSpan.FromSeconds(18);

    private static readonly TimeSpan WarmTime = TimeSpan.FromSeconds(2);

    /// <summary>Races all degrees of completeness.</summary>
    /// <param name="details">The levels of detail to race.</param>
    public static void Run(RuleSet ruleSet, string root, string[] details)
    {
        using var service = new ApiProcess(root, startup: "Advisor.Benchmarks");
        using var load = new Load(service.Port);
        Console.WriteLine("| `POST /v1/advice` | bytes | requests a second | constant | ratio |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        (double Known, string Title)[] degrees = [(1.0, "all answered"), (0.5, "half answered"), (0.1, "nearly empty")];
        load.Run([.. degrees.SelectMany(d => BodiesOf(ruleSet, d.Known)).SelectMany(b => details.Select(d => Connection.Post(PathOf(d), b)))], CompileTime);
        foreach (var (known, title) in degrees)
        {
            var bodies = BodiesOf(ruleSet, known);
            foreach (var detail in details)
                Race(load, $"{title}, `{detail}`", PathOf(detail), bodies);
        }
    }

    private static string PathOf(string detail) => detail == "standard" ? "/v1/advice" : $"/v1/advice?detail={detail}";

    private static void Race(Load load, string title, string path, string[] bodies)
    {
        byte[][] advice = [.. bodies.Select(b => Connection.Post(path, b))];
        var lengths = load.Lengths(advice);
        byte[][] constant = [.. bodies.Zip(lengths, (b, length) => Connection.Post(ConstantEndpoint.Path(length), b))];
        if (!load.Lengths(constant).SequenceEqual(lengths) || !load.Lengths(advice).SequenceEqual(lengths))
            throw new InvalidOperationException("The answers are not of one length");
        load.Run(advice, WarmTime);
        load.Run(constant, WarmTime);

        var rounds = Enumerable.Range(0, Rounds).Select(_ => (Advice: load.Run(advice, RoundTime), Constant: load.Run(constant, RoundTime))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {title} | {lengths.Average():#,0} | {Median(rounds.Select(r => r.Advice)):#,0} | {Median(rounds.Select(r => r.Constant)):#,0} | {Median(rounds.Select(r => r.Advice / r.Constant)):0.00} |"));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static string[] BodiesOf(RuleSet ruleSet, double known)
    {
        var questionnaires = new Questionnaires(CompiledRuleSet.Compile(ruleSet), seed: 1);
        return [.. Enumerable.Range(0, Bodies).Select(_ => JsonSerializer.Serialize(new { answers = AnswerJson.Of(questionnaires.Next(known)) }))];
    }
}
