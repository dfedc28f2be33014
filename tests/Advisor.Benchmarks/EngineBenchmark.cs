using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks;

/// <summary>Measures the compiled rules against the plain advisor, and against themselves for larger rule sets and for what-ifs.</summary>
internal static class EngineBenchmark
{
    private const int Count = 64;

    public static void Run(RuleSet ruleSet)
    {
        var compiled = CompiledRuleSet.Compile(ruleSet);
        Describe("the real rules", compiled);
        foreach (var (known, title) in new[] { (1.0, "all answered"), (0.5, "half answered") })
            AgainstPlain(compiled, known, title);
        Larger(ruleSet);
        WhatIf(compiled, "512-bit vectors where there are any");
        WhatIf(CompiledRuleSet.Compile(ruleSet, portable: true), "portable vectors");
    }

    private static void AgainstPlain(CompiledRuleSet compiled, double known, string title)
    {
        var plain = new PlainAdvisor(compiled.RuleSet);
        var portable = CompiledRuleSet.Compile(compiled.RuleSet, portable: true);
        var answers = Answers(compiled, known);
        foreach (var rules in new[] { compiled, portable })
            foreach (var (codes, one) in Contender.Encoded(rules, answers).Zip(answers))
                Check(plain.Rank(one), rules, codes);

        Race.Run($"one evaluation, {title}",
            new("plain advisor", answers.Length, () => Array.ForEach(answers, a => plain.Rank(a))),
            Contender.Evaluation("compiled", compiled, answers),
            Contender.Evaluation("compiled, portable", portable, answers));
    }

    private static void Larger(RuleSet ruleSet)
    {
        var contenders = new List<Contender>();
        foreach (var times in new[] { 1, 4, 16 })
        {
            var compiled = CompiledRuleSet.Compile(new RuleMaker(ruleSet, times).Times(times));
            Describe($"{times} × the rules", compiled);
            contenders.Add(Contender.Evaluation($"{times} × the rules", compiled, Answers(compiled, 1)));
        }

        Race.Run("one evaluation, all answered", [.. contenders]);
    }

    private static void WhatIf(CompiledRuleSet compiled, string vectors)
    {
        var answers = Answers(compiled, 1);
        var sweep = new Sweep(compiled, Contender.Encoded(compiled, answers));
        if (!sweep.Agrees())
            throw new InvalidOperationException("A what-if differs from a full evaluation");
        Console.WriteLine($"A sweep has {sweep.Outcomes / answers.Length} outcomes");
        Console.WriteLine();
        Race.Run($"one what-if outcome, all answered, {vectors}",
            Contender.Evaluation("full evaluation", compiled, answers),
            new("outcome within a sweep", sweep.Outcomes, sweep.Run),
            new("single outcome, with its preparation", sweep.Singles, sweep.RunSingles),
            new("the same outcomes, each in full", sweep.Singles, sweep.RunSinglesInFull),
            new("whole sweep of single changes", answers.Length, sweep.Run));
    }

    private static AnswerSet[] Answers(CompiledRuleSet compiled, double known) => new Questionnaires(compiled, seed: 1).Take(Count, known);

    private static void Check(ImmutableArray<RankedStyle> plain, CompiledRuleSet compiled, Codes codes)
    {
        var scratch = compiled.NewScratch();
        compiled.Evaluate(codes, scratch);
        if (!AgreementRun.Same(plain, compiled, scratch))
            throw new InvalidOperationException("The compiled rules differ from the plain advisor");
    }

    private static void Describe(string title, CompiledRuleSet compiled)
    {
        var rules = compiled.RuleSet.Rules.Length;
        Console.WriteLine($"{title}: {rules} rules, {compiled.Axes.Length} questions, {compiled.Targets.Count} targets, {compiled.Bytes / rules} bytes a rule");
        Console.WriteLine();
    }
}
