using System.Collections.Immutable;

namespace Advisor.Engine.Compilation;

/// <summary>
/// For each answer, the sum of all rules that wait for it alone: most rules read one question, and their weights are added up here once and for all.
/// An entry is a question's start and 0 while it is open, or the cell plus 1.
/// </summary>
internal sealed class AnswerTable
{
    private readonly int[] starts;
    private readonly int[] rows;
    private readonly int[] exclusions;

    /// <summary>Adds up the rows.</summary>
    /// <param name="axes">By the place of the question.</param>
    /// <param name="source">Rows for which <see cref="Takes"/> says yes.</param>
    /// <param name="packed">Where the sums go.</param>
    /// <param name="excluded">Where sets of ruled out targets go; the first is empty.</param>
    public AnswerTable(ImmutableArray<Axis> axes, IEnumerable<Row> source, PackedRows packed, Exclusions excluded)
    {
        starts = new int[axes.Length];
        for (var place = 1; place < axes.Length; place++)
            starts[place] = starts[place - 1] + 1 + axes[place - 1].Count;
        var count = axes.Sum(a => 1 + a.Count);
        (rows, exclusions) = (new int[count + 1], new int[count]);
        var contributions = source
            .SelectMany(r => r.Clauses[0].Cells.Cells.Select(c => (Entry: Entry(r.Clauses[0].Question, c + 1), r.Contributions)))
            .ToLookup(r => r.Entry, r => r.Contributions);
        for (var entry = 0; entry < count; entry++)
        {
            rows[entry] = packed.Count;
            packed.Add(contributions[entry].SelectMany(c => c));
            exclusions[entry] = excluded.Add(contributions[entry].SelectMany(c => c));
        }

        rows[count] = packed.Count;
    }

    public long Bytes => 4L * (starts.Length + rows.Length + exclusions.Length);

    /// <summary>Whether a row is decided by one cell of one question: several options together may meet a condition twice, and it counts once.</summary>
    public static bool Takes(Row row, ImmutableArray<Axis> axes) => row.Clauses.Length == 1 && row.Clauses[0] is var clause &&
        (!axes[clause.Question].Question.IsMultiple || (!clause.Negated && clause.Cells.Cells.Count() == 1));

    /// <summary>The most rows and the most exclusions that one set of answers can select.</summary>
    public (int Rows, int Exclusions) Most(ImmutableArray<Axis> axes) =>
        (axes.Sum(a => Total(a, e => rows[e + 1] - rows[e])), axes.Sum(a => Total(a, e => exclusions[e] > 0 ? 1 : 0)));

    public int Entry(int question, int code) => starts[question] + code;

    /// <summary>Adds an entry's sums to the selection.</summary>
    public void Select(int entry, Selection selection)
    {
        var end = rows[entry + 1];
        for (var row = rows[entry]; row < end; row++)
            selection.Add(row);
        if (exclusions[entry] > 0)
            selection.Exclude(exclusions[entry]);
    }

    private int Total(Axis axis, Func<int, int> count)
    {
        var each = Enumerable.Range(Entry(axis.Place, 1), axis.Count).Select(count).DefaultIfEmpty();
        return axis.Question.IsMultiple ? each.Sum() : each.Max();
    }
}
