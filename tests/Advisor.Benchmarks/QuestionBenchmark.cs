using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;

namespace Advisor.Benchmarks;

/// <summary>Counts the questions that it takes to settle the published cases, in the order that the advice proposes and in that of the questionnaire.</summary>
internal static class QuestionBenchmark
{
    private const int Seed = 1;

    /// <summary>Runs all sound cases.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="folder">The folder of the cases.</param>
    public static void Run(RuleSet ruleSet, string folder)
    {
        var engine = new AdviceEngine(ruleSet);
        AnswerSet[] stated = [.. CaseLoader.Load(folder, ruleSet).Cases.Where(c => c.Skip is null && c.Faults.IsEmpty).Select(c => c.Answers)];
        Compare(engine, "all that a case leaves open answered as other cases do", Completed(ruleSet, stated));
        Compare(engine, "all that a case leaves open unknown to whom we ask", stated);
    }

    private static void Compare(AdviceEngine engine, string title, AnswerSet[] cases)
    {
        Console.WriteLine($"{cases.Length} published cases, {title}: {cases.Average(c => c.Count):0.0} of {engine.RuleSet.Questions.Length} questions have an answer");
        Console.WriteLine();
        Console.WriteLine("| order | questions until settled, mean | median | until the style that is first in the end leads, mean | median |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        Print("`next_questions`", (worthwhile, _) => worthwhile[0]);
        Print("questionnaire", (_, unasked) => unasked[0]);
        Print("questionnaire, without those that cannot change rank 1", (worthwhile, unasked) => unasked.First(worthwhile.Contains));
        Console.WriteLine();

        void Print(string order, Func<ImmutableArray<string>, ImmutableArray<string>, string> choose)
        {
            var held = cases.Select(known => new Interview(engine, known).Hold(choose)).ToList();
            Console.WriteLine($"| {order} | {Figures(held.Select(h => h.Asked))} | {Figures(held.Select(h => h.UntilRight))} |");
        }
    }

    private static string Figures(IEnumerable<int> counts)
    {
        var sorted = counts.Order().ToList();
        return $"{sorted.Average():0.0} | {sorted[sorted.Count / 2]}";
    }

    /// <summary>Each case with the answers of other cases, drawn at random, to the questions that it leaves open.</summary>
    private static AnswerSet[] Completed(RuleSet ruleSet, AnswerSet[] cases)
    {
        var random = new Random(Seed);
        var given = ruleSet.Questions.ToDictionary(q => q.Id, q => cases.Select(c => c[q.Id]).OfType<Answer>().ToArray());
        return [.. cases.Select(c => c.Open.Where(q => given[q.Id].Length > 0)
            .Aggregate(c, (answers, q) => answers.With(q.Id, given[q.Id][random.Next(given[q.Id].Length)])))];
    }
}
