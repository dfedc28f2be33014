using System.Collections.Immutable;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Numbers all answers there are. 0 stands for whatever answer; then follow for each question one number for its being open, and one for each cell. A question
/// that takes several options has one number more, after the first: it is answered, by whichever options. Immutable.
/// </summary>
internal sealed class AnswerNumbers
{
    /// <summary>Any answer.</summary>
    public const int Any = 0;

    private readonly int[] starts;

    public AnswerNumbers(ImmutableArray<Axis> axes)
    {
        starts = new int[axes.Length];
        var next = Any + 1;
        foreach (var axis in axes)
        {
            starts[axis.Place] = next;
            next += axis.Question.IsMultiple ? axis.Count + 2 : axis.Count + 1;
        }

        Count = next;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>By the place of the question, the number of its being open. The next number is the first of its answers.</summary>
    public ReadOnlySpan<int> Open => starts;

    /// <summary>The number of the answer that is a cell, or of one among several options.</summary>
    public int Of(Axis axis, int cell) => starts[axis.Place] + (axis.Question.IsMultiple ? 2 : 1) + cell;
}
