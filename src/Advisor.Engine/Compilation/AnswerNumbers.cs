using System.Collections.Immutable;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Numbers all answers there are. A question that takes one answer has a number for its being open, followed by one for each cell. Behind these a question
/// that takes several options has one for its being open, followed by one for its being answered, by whichever; behind those come its options. Immutable.
/// </summary>
internal sealed class AnswerNumbers
{
    private readonly int[] open;
    private readonly int[] first;
    private readonly int[] amongSeveral;

    public AnswerNumbers(ImmutableArray<Axis> axes)
    {
        (open, first) = (new int[axes.Length], new int[axes.Length]);
        var next = 0;
        foreach (var axis in axes.Where(a => !a.Question.IsMultiple))
        {
            (open[axis.Place], first[axis.Place]) = (next, next + 1);
            next += 1 + axis.Count;
        }

        Several = [.. axes.Where(a => a.Question.IsMultiple).Select(a => a.Place)];
        amongSeveral = [.. axes.Select(a => Several.IndexOf(a.Place))];
        FirstOption = next + (2 * Several.Length);
        Count = FirstOption;
        foreach (var place in Several)
        {
            (open[place], first[place]) = (next, Count);
            next += 2;
            Count += axes[place].Count;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The number from which on all are options of questions that take several.</summary>
    public int FirstOption { get; }

    /// <summary>The places of the questions that take several options, in rising order.</summary>
    public ImmutableArray<int> Several { get; }

    /// <summary>By the place of the question, its place in <see cref="Several"/>; -1: it takes one answer.</summary>
    public ReadOnlySpan<int> AmongSeveral => amongSeveral;

    /// <summary>By the place of the question, the number of its being open. The next is that of its first cell, or of its being answered by some options.</summary>
    public ReadOnlySpan<int> Open => open;

    /// <summary>By the place of the question, the number of its first cell or option. Those of the others follow.</summary>
    public ReadOnlySpan<int> First => first;
}
