namespace Advisor.Engine.Compilation;

/// <summary>
/// Answers as the compiled rules read them: for each question the cell of its axis, or a set of cells where it takes several options. A buffer that
/// its owner fills again and again; not for several threads at once. All questions are open at first.
/// </summary>
public sealed class Codes
{
    private readonly int[] cells;
    private readonly int[] starts;
    private readonly ulong[] options;

    internal Codes(IReadOnlyList<Axis> axes)
    {
        cells = new int[axes.Count];
        starts = new int[axes.Count + 1];
        for (var place = 0; place < axes.Count; place++)
            starts[place + 1] = starts[place] + (axes[place].Question.IsMultiple ? (axes[place].Count + 63) / 64 : 0);
        options = new ulong[starts[^1]];
    }

    /// <summary>By question: 0 for an open one, else the cell plus 1; 1 for one that has several options.</summary>
    internal ReadOnlySpan<int> Places => cells;

    /// <summary>Opens all questions.</summary>
    public void Clear()
    {
        cells.AsSpan().Clear();
        options.AsSpan().Clear();
    }

    /// <summary>Opens one question.</summary>
    public void Open(int question)
    {
        cells[question] = 0;
        options.AsSpan(starts[question]..starts[question + 1]).Clear();
    }

    /// <summary>Whether the question at this place has no answer.</summary>
    public bool IsOpen(int question) => cells[question] == 0;

    /// <summary>The cell of a single answer; -1: the question is open.</summary>
    public int Cell(int question) => cells[question] - 1;

    /// <summary>The options of a question that takes several, one bit each from the lowest; all clear: it is open.</summary>
    public ReadOnlySpan<ulong> Options(int question) => options.AsSpan(starts[question]..starts[question + 1]);

    /// <summary>Answers with one cell; a question that takes several options gets this one alone.</summary>
    public void Choose(int question, int cell)
    {
        if (starts[question] == starts[question + 1])
        {
            cells[question] = cell + 1;
            return;
        }

        Open(question);
        Include(question, cell);
    }

    /// <summary>Adds an option to a question that takes several.</summary>
    public void Include(int question, int option)
    {
        options[starts[question] + (option >> 6)] |= 1ul << option;
        cells[question] = 1;
    }

    /// <summary>Takes an option away from a question that takes several; without any the question is open.</summary>
    public void Exclude(int question, int option)
    {
        var set = options.AsSpan(starts[question]..starts[question + 1]);
        set[option >> 6] &= ~(1ul << option);
        cells[question] = set.ContainsAnyExcept(0ul) ? 1 : 0;
    }

    /// <summary>Takes over all answers of <paramref name="other"/>, which belongs to the same rules.</summary>
    public void CopyFrom(Codes other)
    {
        other.cells.CopyTo(cells.AsSpan());
        other.options.CopyTo(options.AsSpan());
    }
}
