using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>What a rule asks of the answer to one question. It holds, fails, or is open as long as the question is.</summary>
/// <param name="Question">The id of the question.</param>
public abstract record Condition(string Question);

/// <summary>Holds when the answer is, or for a question with several answers includes, any of the options.</summary>
/// <param name="AnyOf">Option ids, at least one.</param>
public sealed record OptionCondition(string Question, ImmutableArray<string> AnyOf) : Condition(Question);

/// <summary>Holds when the amount lies between the bounds. At least one bound is there.</summary>
/// <param name="Low">The lower bound; null: none.</param>
/// <param name="High">The upper bound; null: none.</param>
public sealed record RangeCondition(string Question, Bound? Low, Bound? High) : Condition(Question)
{
    /// <summary>Whether <paramref name="amount"/> lies between the bounds.</summary>
    public bool Contains(decimal amount) =>
        (Low is not { } low || (low.Inclusive ? amount >= low.Amount : amount > low.Amount)) &&
        (High is not { } high || (high.Inclusive ? amount <= high.Amount : amount < high.Amount));
}
