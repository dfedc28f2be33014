using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>Gathers the sets of options that conditions on a question name, each once.</summary>
/// <param name="question">The question, which takes several options.</param>
internal sealed class OptionGroups(Question question)
{
    private readonly List<ImmutableArray<bool>> groups = [];

    /// <summary>What a condition asks of a set of options.</summary>
    public DemandPart PartOf(Condition condition)
    {
        var (named, isNoneOf) = condition switch
        {
            OptionCondition c => (c.AnyOf, false),
            NoneOfCondition c => (c.NoneOf, true),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "A set of options has no amount"),
        };
        ImmutableArray<bool> group = [.. question.Options.Select(o => named.Contains(o.Id))];
        var index = groups.FindIndex(g => g.AsSpan().SequenceEqual(group.AsSpan()));
        if (index < 0)
        {
            index = groups.Count;
            groups.Add(group);
        }

        return new(index, isNoneOf);
    }

    /// <summary>Each set as one flag for each option.</summary>
    public ImmutableArray<ImmutableArray<bool>> ToFlags() => [.. groups];

    /// <summary>Each set as one bit for each option, as far as 64 reach.</summary>
    public ImmutableArray<ulong> ToBits() => [.. groups.Select(g => g.Take(64).Select((isIn, o) => isIn ? 1UL << o : 0).Aggregate(0UL, (a, b) => a | b))];
}
