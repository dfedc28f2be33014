using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>How far open rules can move a sum: safe bounds that are computed question by question instead of by trying all combinations.</summary>
internal static class Reach
{
    /// <summary>
    /// The sum never gains more than this. Rules that wait for one question alone are weighed together for each of its answers, and the best answer
    /// counts; of rules that wait for several, all that add are counted, as if they could fire whatever the others do.
    /// </summary>
    public static long Highest(IReadOnlyCollection<Swing> swings) =>
        swings.Where(s => s.Open.Length == 1).GroupBy(s => s.Open[0].Place).Sum(g => ByOneAnswer([.. g])) +
        swings.Where(s => s.Open.Length > 1).Sum(s => Math.Max(s.Weight, 0));

    /// <summary>The sum never loses more than this; 0 or less.</summary>
    public static long Lowest(IEnumerable<Swing> swings) => -Highest([.. swings.Select(s => s with { Weight = -s.Weight })]);

    /// <summary>The most that an answer to one question can add; 0 if it is best left open.</summary>
    /// <param name="swings">Rules that wait for the same question and for no other; at least one.</param>
    public static long ByOneAnswer(IReadOnlyList<Swing> swings)
    {
        var question = swings[0].Open[0].Question;
        return question.IsMultiple
            ? swings.Sum(s => Math.Max(s.Weight, 0)) // any set of options may be chosen: safe without trying them all
            : Axis.Of(question, swings.SelectMany(s => s.Open[0].Conditions)).Select(a => Added(swings, a)).Append(0).Max();
    }

    /// <summary>What an answer to one question adds, of rules that wait for no other.</summary>
    public static long Added(IReadOnlyList<Swing> swings, Answer answer)
    {
        long sum = 0;
        foreach (var swing in swings)
            if (swing.Open[0].IsMetBy(answer))
                sum += swing.Weight;
        return sum;
    }
}
