using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Benchmarks;

/// <summary>Measures how long a caller waits for what is found by search, over random questionnaires of every degree of completeness.</summary>
internal static class SearchBenchmark
{
    private const int Seed = 1;
    private const int Number = 1000;

    public static void Run(RuleSet ruleSet)
    {
        var engine = new AdviceEngine(ruleSet);
        var whatIf = new WhatIfEngine(engine);
        var questionnaires = new Questionnaires(CompiledRuleSet.Compile(ruleSet), Seed);
        var (all, few) = (Answered(questionnaires, ruleSet.Questions.Length), Answered(questionnaires, 3));

        Console.WriteLine($"{Number} random questionnaires, seed {Seed}; each time is the median of {Waits.Rounds} runs, after warming up");
        Console.WriteLine();
        Waits.PrintHead();
        Waits.Print("counterfactuals of at most 3 changes, each style in turn", all, (answers, i) => Changes(ruleSet.Styles[i % ruleSet.Styles.Length].Id, answers));
        Waits.Print(
            "counterfactuals of at most 3 changes, each technology in turn", all,
            (answers, i) => Changes(Technology(i), answers));
        Waits.Print("tipping points", all, Turns);
        Waits.Print("comparisons of two technologies", all, Compared);
        Waits.Print("advice, at most 3 questions answered", few, (answers, _) => engine.Advise(answers).IsProven);
        Waits.Print("advice, any number answered", all, (answers, _) => engine.Advise(answers).IsProven);

        bool? Turns(AnswerSet answers, int number)
        {
            whatIf.TippingPoints(answers);
            return null;
        }

        bool? Compared(AnswerSet answers, int number)
        {
            var (a, b) = (Technology(number), Technology(7 * number + 1));
            return whatIf.Contenders(answers, a, b) is { } pair && pair.A != pair.B ? whatIf.Compare(answers, a, b) is { IsForcingProven: true, IsSwapsComplete: true } : null;
        }

        string Technology(int number) => ruleSet.Technologies[number % ruleSet.Technologies.Length].Id;

        bool Changes(string target, AnswerSet answers) => whatIf.Counterfactuals(answers, target).IsComplete;
    }

    /// <summary>Of every number of answered questions, from none on, as many.</summary>
    private static AnswerSet[] Answered(Questionnaires questionnaires, int most) =>
        [.. Enumerable.Range(0, Number).Select(i => questionnaires.Answering(i % (most + 1)))];
}
