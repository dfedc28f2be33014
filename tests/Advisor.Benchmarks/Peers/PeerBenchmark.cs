using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Peers;

/// <summary>Measures engines that evaluate rules written in JSON against the compiled rules: the same rules, questionnaires, scores and rankings.</summary>
internal static class PeerBenchmark
{
    private const int Questionnaires = 64;

    private static readonly (string Name, string Title)[] Peers =
    [
        ("json-logic", "json-logic-js"),
        ("zen-expression", "ZEN, all rules in one expression"),
        ("zen-table", "ZEN, decision table"),
    ];

    public static void Run(RuleSet ruleSet, string root)
    {
        var compiled = CompiledRuleSet.Compile(ruleSet);
        var sets = Sets(compiled);
        var folder = Directory.CreateTempSubdirectory("advisor-peers-");
        try
        {
            new PeerExport(compiled).Write(folder.FullName, sets);
            using var node = new PeerProcess(Path.Combine(root, "tests", "Advisor.Benchmarks", "Peers"), folder.FullName);
            Console.WriteLine(node.Description);
            Console.WriteLine();
            foreach (var (set, answers) in sets)
                Run(compiled, set, answers, node);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes what <see cref="Run(RuleSet, string)"/> gives to the peers.</summary>
    public static void Export(RuleSet ruleSet, string folder)
    {
        var compiled = CompiledRuleSet.Compile(ruleSet);
        new PeerExport(compiled).Write(folder, Sets(compiled));
    }

    private static void Run(CompiledRuleSet compiled, string set, AnswerSet[] answers, PeerProcess node) => Race.Run(
        $"one evaluation, {set} answered",
        [
            Contender.Evaluation("compiled", compiled, answers),
            .. Peers.Select(p => new Contender(p.Title, answers.Length, () => node.Run(p.Name, set)) { IsElsewhere = true }),
        ]);

    private static Dictionary<string, AnswerSet[]> Sets(CompiledRuleSet compiled) => new()
    {
        ["all"] = new Questionnaires(compiled, seed: 1).Take(Questionnaires, 1),
        ["half"] = new Questionnaires(compiled, seed: 2).Take(Questionnaires, 0.5),
    };
}
