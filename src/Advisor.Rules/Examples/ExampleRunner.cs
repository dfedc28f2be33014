using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Rules.Examples;

/// <summary>Tries pinned examples.</summary>
public static class ExampleRunner
{
    /// <summary>Ranks by the rules and compares.</summary>
    /// <param name="rank">What ranks.</param>
    /// <param name="examples">The examples.</param>
    public static ExampleReport Run(Func<AnswerSet, RankOrder> rank, IReadOnlyCollection<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(rank);
        ArgumentNullException.ThrowIfNull(examples);
        ImmutableArray<Example> faulty = [.. examples.Where(e => !e.Faults.IsEmpty)];
        ImmutableArray<Example> broken = [.. examples.Where(e => e.Faults.IsEmpty && !e.Pin.Holds(rank(e.Pin.Answers)))];
        return new(examples.Count - faulty.Length - broken.Length, broken, faulty);
    }
}
