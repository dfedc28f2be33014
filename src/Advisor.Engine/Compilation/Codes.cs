using System.Collections.Immutable;
using System.Numerics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Answers as the compiled rules read them: for each question the cell of its axis, or a set of cells where it takes several options. A buffer that
/// its owner fills again and again; not for several threads at once. All questions are open at first.
/// </summary>
public sealed class Codes
{
    private readonly AnswerNumbers numbers;
    private readonly int[] found; // by question the number of its answer; then those of all options answered, in any order
    private readonly int[] starts;
    private readonly ulong[] options;
    private int end;

    internal Codes(ImmutableArray<Axis> axes, AnswerNumbers numbers)
    {
        this.numbers = numbers;
        found = new int[axes.Length + numbers.Count - numbers.FirstOption];
        starts = new int[axes.Length + 1];
        for (var place = 0; place < axes.Length; place++)
            starts[place + 1] = starts[place] + (axes[place].Question.IsMultiple ? (axes[place].Count + 63) / 64 : 0);
        options = new ulong[starts[^1]];
        Clear();
    }

    /// <summary>The <see cref="AnswerNumbers"/> of all answers: <see cref="Answers"/>, then <see cref="AllOptions"/>.</summary>
    internal ReadOnlySpan<int> Numbers => found.AsSpan(0, end);

    /// <summary>By question, the number of its answer. For several options it tells only that there are some.</summary>
    internal ReadOnlySpan<int> Answers => found.AsSpan(0, starts.Length - 1);

    /// <summary>The numbers of the options answered, of all questions that take several.</summary>
    internal ReadOnlySpan<int> AllOptions => found.AsSpan((starts.Length - 1)..end);

    /// <summary>Opens all questions.</summary>
    public void Clear()
    {
        numbers.Open.CopyTo(found);
        end = starts.Length - 1;
        options.AsSpan().Clear();
    }

    /// <summary>Opens one question.</summary>
    public void Open(int question)
    {
        found[question] = numbers.Open[question];
        var set = options.AsSpan(starts[question]..starts[question + 1]);
        for (var word = 0; word < set.Length; word++)
            for (var left = set[word]; left != 0; left &= left - 1)
                Remove(numbers.First[question] + (word * 64) + BitOperations.TrailingZeroCount(left));
        set.Clear();
    }

    /// <summary>Whether the question at this place has no answer.</summary>
    public bool IsOpen(int question) => found[question] == numbers.Open[question];

    /// <summary>The cell of a single answer; -1: the question is open.</summary>
    public int Cell(int question) => found[question] - numbers.Open[question] - 1;

    /// <summary>The options of a question that takes several, one bit each from the lowest; all clear: it is open.</summary>
    public ReadOnlySpan<ulong> Options(int question) => options.AsSpan(starts[question]..starts[question + 1]);

    /// <summary>Answers with one cell; a question that takes several options gets this one alone.</summary>
    public void Choose(int question, int cell)
    {
        if (TakesSeveral(question))
            Open(question);
        Add(question, cell);
    }

    /// <summary>Answers a question that is open.</summary>
    /// <param name="question">The question's place.</param>
    /// <param name="chosen">The options, one bit each from the lowest; at least one.</param>
    internal void Answer(int question, ulong chosen)
    {
        var first = numbers.First[question];
        if (!TakesSeveral(question))
        {
            found[question] = first + BitOperations.TrailingZeroCount(chosen);
            return;
        }

        options[starts[question]] = chosen;
        found[question] = numbers.Open[question] + 1;
        for (; chosen != 0; chosen &= chosen - 1)
            found[end++] = first + BitOperations.TrailingZeroCount(chosen);
    }

    /// <summary>Answers with one cell, beside the options that a question which takes several has already.</summary>
    internal void Add(int question, int cell)
    {
        if (TakesSeveral(question))
            Include(question, cell);
        else
            found[question] = numbers.First[question] + cell;
    }

    /// <summary>Adds an option to a question that takes several.</summary>
    public void Include(int question, int option)
    {
        ref var word = ref options[starts[question] + (option >> 6)];
        if ((word >> option & 1) != 0)
            return;
        word |= 1ul << option;
        found[question] = numbers.Open[question] + 1;
        found[end++] = numbers.First[question] + option;
    }

    /// <summary>Takes an option away from a question that takes several; without any the question is open.</summary>
    public void Exclude(int question, int option)
    {
        var set = options.AsSpan(starts[question]..starts[question + 1]);
        if ((set[option >> 6] >> option & 1) == 0)
            return;
        set[option >> 6] &= ~(1ul << option);
        Remove(numbers.First[question] + option);
        found[question] = numbers.Open[question] + (set.ContainsAnyExcept(0ul) ? 1 : 0);
    }

    /// <summary>Takes over all answers of <paramref name="other"/>, which belongs to the same rules.</summary>
    public void CopyFrom(Codes other)
    {
        other.Numbers.CopyTo(found);
        end = other.end;
        other.options.CopyTo(options.AsSpan());
    }

    private bool TakesSeveral(int question) => starts[question] != starts[question + 1];

    private void Remove(int number) => found[starts.Length - 1 + AllOptions.IndexOf(number)] = found[--end];
}
