using System.Collections.Immutable;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Answers as the compiled rules read them: for each question the cell of its axis, or a set of cells where it takes several options. A buffer that
/// its owner fills again and again; not for several threads at once. All questions are open at first.
/// </summary>
public sealed class Codes
{
    private readonly AnswerNumbers numbers;
    private readonly int[] answers;
    private readonly int[] starts;
    private readonly ulong[] options;

    internal Codes(ImmutableArray<Axis> axes, AnswerNumbers numbers)
    {
        this.numbers = numbers;
        answers = numbers.Open.ToArray();
        starts = new int[axes.Length + 1];
        for (var place = 0; place < axes.Length; place++)
            starts[place + 1] = starts[place] + (axes[place].Question.IsMultiple ? (axes[place].Count + 63) / 64 : 0);
        options = new ulong[starts[^1]];
    }

    /// <summary>By question, the number of its answer; see <see cref="AnswerNumbers"/>. For several options it tells only that there are some.</summary>
    internal ReadOnlySpan<int> Answers => answers;

    /// <summary>Opens all questions.</summary>
    public void Clear()
    {
        numbers.Open.CopyTo(answers);
        options.AsSpan().Clear();
    }

    /// <summary>Opens one question.</summary>
    public void Open(int question)
    {
        answers[question] = numbers.Open[question];
        options.AsSpan(starts[question]..starts[question + 1]).Clear();
    }

    /// <summary>Whether the question at this place has no answer.</summary>
    public bool IsOpen(int question) => answers[question] == numbers.Open[question];

    /// <summary>The cell of a single answer; -1: the question is open.</summary>
    public int Cell(int question) => answers[question] - numbers.Open[question] - 1;

    /// <summary>The options of a question that takes several, one bit each from the lowest; all clear: it is open.</summary>
    public ReadOnlySpan<ulong> Options(int question) => options.AsSpan(starts[question]..starts[question + 1]);

    /// <summary>Answers with one cell; a question that takes several options gets this one alone.</summary>
    public void Choose(int question, int cell)
    {
        if (starts[question] == starts[question + 1])
        {
            answers[question] = numbers.Open[question] + 1 + cell;
            return;
        }

        Open(question);
        Include(question, cell);
    }

    /// <summary>Adds an option to a question that takes several.</summary>
    public void Include(int question, int option)
    {
        options[starts[question] + (option >> 6)] |= 1ul << option;
        answers[question] = numbers.Open[question] + 1;
    }

    /// <summary>Takes an option away from a question that takes several; without any the question is open.</summary>
    public void Exclude(int question, int option)
    {
        var set = options.AsSpan(starts[question]..starts[question + 1]);
        set[option >> 6] &= ~(1ul << option);
        answers[question] = numbers.Open[question] + (set.ContainsAnyExcept(0ul) ? 1 : 0);
    }

    /// <summary>Takes over all answers of <paramref name="other"/>, which belongs to the same rules.</summary>
    public void CopyFrom(Codes other)
    {
        other.answers.CopyTo(answers.AsSpan());
        other.options.CopyTo(options.AsSpan());
    }
}
