using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Advisor.Engine.Compilation;

/// <summary>
/// For each answer, the sum of all rules that wait for it alone: most rules read one question, and their weights are added up here once and for all.
/// </summary>
internal sealed class AnswerTable
{
    private readonly int[] rows; // by the number of the answer; 0: it does nothing
    private readonly AnswerNumbers numbers;

    /// <summary>Adds up the rows.</summary>
    /// <param name="axes">By the place of the question.</param>
    /// <param name="numbers">Of the answers.</param>
    /// <param name="source">Rows for which <see cref="Takes"/> says yes.</param>
    /// <param name="packed">Where the sums go.</param>
    /// <param name="listed">Where goes what does not fit into one packed row an answer.</param>
    public AnswerTable(
        ImmutableArray<Axis> axes, AnswerNumbers numbers, IEnumerable<Row> source, List<ImmutableArray<Contribution>> packed, List<Row> listed)
    {
        (this.numbers, rows) = (numbers, new int[numbers.Count]);
        var sums = from row in source
                   from cell in row.Clauses[0].Cells.Cells
                   group row.Contributions by (row.Clauses[0].Question, Cell: cell);
        foreach (var answer in sums)
        {
            var axis = axes[answer.Key.Question];
            var parts = PackedRows.Split(answer.SelectMany(c => c)).ToList();
            rows[numbers.First[axis.Place] + answer.Key.Cell] = packed.Count;
            packed.Add(parts[0]);
            var alone = new Clause(axis.Place, 0, CellSet.Of(axis.Count, [answer.Key.Cell]), Negated: false);
            listed.AddRange(parts.Skip(1).Select(part => new Row(Row.OfSeveralRules, [alone], part)));
        }

        Most = axes.Sum(a => a.Question.IsMultiple ? a.Count : 1);
    }

    /// <summary>The most rows that any answers select.</summary>
    public int Most { get; }

    public long Bytes => 4L * rows.Length;

    /// <summary>Whether a row is decided by one cell of one question: several options together may meet a condition twice, and it counts once.</summary>
    public static bool Takes(Row row, ImmutableArray<Axis> axes) => row.Clauses.Length == 1 && row.Clauses[0] is var clause &&
        (!axes[clause.Question].Question.IsMultiple || (!clause.Negated && clause.Cells.Cells.Count() == 1));

    /// <summary>The packed row of an answer, by its number; 0: it does nothing.</summary>
    public int RowOf(int answer) => rows[answer];

    /// <summary>Selects what all answers do, each by itself.</summary>
    public void Select(Codes codes, Selection selection)
    {
        var pen = selection.Continue();
        ref var row = ref MemoryMarshal.GetArrayDataReference(rows);
        foreach (var number in codes.Numbers)
            pen.Add(Unsafe.Add(ref row, number));
        pen.Finish(selection);
    }

    /// <summary>Selects what the answer to one question does.</summary>
    public void Select(Codes codes, int question, Selection selection)
    {
        var pen = selection.Continue();
        pen.Add(rows[codes.Answers[question]]);
        var options = codes.Options(question);
        for (var word = 0; word < options.Length; word++)
            for (var left = options[word]; left != 0; left &= left - 1)
                pen.Add(rows[numbers.First[question] + (word * 64) + BitOperations.TrailingZeroCount(left)]);
        pen.Finish(selection);
    }
}
