using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;

namespace Advisor.Benchmarks;

/// <summary>One way of doing what is measured.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Operations">How many operations one run does.</param>
/// <param name="Run">Does them.</param>
internal sealed record Contender(string Name, int Operations, Action Run)
{
    /// <summary>Whether another process does it, of whose memory nothing is known here.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Evaluations of encoded answers, one a set of answers.</summary>
    public static Contender Evaluation(string name, CompiledRuleSet compiled, IReadOnlyCollection<AnswerSet> answers)
    {
        var (all, scratch) = (Encoded(compiled, answers), compiled.NewScratch());
        return new(name, all.Length, () =>
        {
            foreach (var codes in all)
                compiled.Evaluate(codes, scratch);
        });
    }

    /// <summary>The answers as evaluations read them.</summary>
    public static Codes[] Encoded(CompiledRuleSet compiled, IEnumerable<AnswerSet> answers) => [.. answers.Select(a =>
    {
        var codes = compiled.NewCodes();
        compiled.Encode(a, codes);
        return codes;
    })];
}
