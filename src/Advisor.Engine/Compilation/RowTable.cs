namespace Advisor.Engine.Compilation;

/// <summary>All rows, flat, for asking which of them fired. Sums do not need it.</summary>
internal sealed class RowTable
{
    private readonly (int Rule, int Clauses, int Contributions)[] rows;
    private readonly (ushort Question, bool Negated, int Cells)[] clauses;
    private readonly Contribution[] contributions;
    private readonly ulong[] cells;
    private readonly bool[] isMultiple;

    public RowTable(IReadOnlyList<Row> source, IEnumerable<Axis> axes)
    {
        isMultiple = [.. axes.Select(a => a.Question.IsMultiple)];
        var (all, sets) = (new List<(ushort, bool, int)>(), new List<ulong>());
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        rows = new (int, int, int)[source.Count + 1];
        for (var row = 0; row < source.Count; row++)
        {
            foreach (var clause in source[row].Clauses)
            {
                var text = string.Join(',', clause.Cells.Words.ToArray());
                if (known.TryAdd(text, sets.Count))
                    sets.AddRange(clause.Cells.Words);
                all.Add(((ushort)clause.Question, clause.Negated, known[text]));
            }

            rows[row].Rule = source[row].Rule;
            rows[row + 1] = (0, all.Count, rows[row].Contributions + source[row].Contributions.Length);
        }

        clauses = [.. all];
        cells = [.. sets];
        contributions = [.. source.SelectMany(r => r.Contributions)];
    }

    /// <summary>The number of rows.</summary>
    public int Count => rows.Length - 1;

    public long Bytes => (12L * rows.Length) + (8L * clauses.Length) + (4L * contributions.Length) + (8L * cells.Length);

    public int Rule(int row) => rows[row].Rule;

    public ReadOnlySpan<Contribution> Contributions(int row) => contributions.AsSpan(rows[row].Contributions..rows[row + 1].Contributions);

    public bool Fires(int row, Codes codes)
    {
        foreach (var (question, negated, set) in clauses.AsSpan(rows[row].Clauses..rows[row + 1].Clauses))
            if (codes.IsOpen(question) || (isMultiple[question] ? Meets(codes.Options(question), set) == negated : !Has(set, codes.Cell(question))))
                return false;
        return true;
    }

    private bool Has(int set, int cell) => (cells[set + (cell >> 6)] >> cell & 1) != 0;

    private bool Meets(ReadOnlySpan<ulong> options, int set)
    {
        for (var word = 0; word < options.Length; word++)
            if ((options[word] & cells[set + word]) != 0)
                return true;
        return false;
    }
}
