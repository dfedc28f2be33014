using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Advisor.Engine.Compilation;

/// <summary>
/// For each answer, the sum of all rules that wait for it alone: most rules read one question, and their weights are added up here once and for all.
/// A question's entries are one for its being open, which does nothing, and one for each cell.
/// </summary>
internal sealed class AnswerTable
{
    private readonly int[] starts;
    private readonly AnswerEntry[] entries;
    private readonly int[] singles;
    private readonly int[] multiples;

    /// <summary>Adds up the rows.</summary>
    /// <param name="axes">By the place of the question.</param>
    /// <param name="source">Rows for which <see cref="Takes"/> says yes.</param>
    /// <param name="packed">Where the sums go.</param>
    /// <param name="excluded">Where sets of ruled out targets go; the first is empty.</param>
    public AnswerTable(ImmutableArray<Axis> axes, IEnumerable<Row> source, PackedRows packed, Exclusions excluded)
    {
        singles = [.. axes.Where(a => !a.Question.IsMultiple).Select(a => a.Place)];
        multiples = [.. axes.Where(a => a.Question.IsMultiple).Select(a => a.Place)];
        starts = new int[axes.Length];
        for (var place = 1; place < axes.Length; place++)
            starts[place] = starts[place - 1] + 1 + axes[place - 1].Count;
        entries = new AnswerEntry[axes.Sum(a => 1 + a.Count)];
        var contributions = source
            .SelectMany(r => r.Clauses[0].Cells.Cells.Select(c => (Entry: starts[r.Clauses[0].Question] + 1 + c, r.Contributions)))
            .ToLookup(r => r.Entry, r => r.Contributions);
        for (var entry = 0; entry < entries.Length; entry++)
        {
            var first = packed.Count;
            packed.Add(contributions[entry].SelectMany(c => c));
            var exclusion = excluded.Add(contributions[entry].SelectMany(c => c));
            entries[entry] = new(first, packed.Count - first, exclusion, Math.Sign(exclusion));
        }

        MostRows = axes.Sum(a => Most(a, e => e.Rows));
        MostExclusions = axes.Sum(a => Most(a, e => e.Exclusions));
    }

    /// <summary>The most rows that any answers select.</summary>
    public int MostRows { get; }

    /// <summary>The most sets of ruled out targets that any answers select.</summary>
    public int MostExclusions { get; }

    public long Bytes => (4L * (starts.Length + singles.Length + multiples.Length)) + (16L * entries.Length);

    /// <summary>Whether a row is decided by one cell of one question: several options together may meet a condition twice, and it counts once.</summary>
    public static bool Takes(Row row, ImmutableArray<Axis> axes) => row.Clauses.Length == 1 && row.Clauses[0] is var clause &&
        (!axes[clause.Question].Question.IsMultiple || (!clause.Negated && clause.Cells.Cells.Count() == 1));

    /// <summary>Selects what all answers do, each by itself.</summary>
    public void Select(Codes codes, Selection selection)
    {
        var pen = selection.Continue();
        var places = codes.Places;
        foreach (var question in singles)
            pen.Add(entries[starts[question] + places[question]]);
        foreach (var question in multiples)
            AddOptions(question, codes.Options(question), ref pen);
        pen.Finish(selection);
    }

    /// <summary>Selects what the answers to all questions but one do.</summary>
    public void SelectOthers(Codes codes, int question, Selection selection)
    {
        var pen = selection.Continue();
        var places = codes.Places;
        foreach (var other in singles)
            if (other != question)
                pen.Add(entries[starts[other] + places[other]]);
        foreach (var other in multiples)
            if (other != question)
                AddOptions(other, codes.Options(other), ref pen);
        pen.Finish(selection);
    }

    /// <summary>Selects what the answer to one question does.</summary>
    public void Select(Codes codes, int question, Selection selection)
    {
        var pen = selection.Continue();
        var options = codes.Options(question);
        if (options.IsEmpty)
            pen.Add(entries[starts[question] + codes.Places[question]]);
        else
            AddOptions(question, options, ref pen);
        pen.Finish(selection);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddOptions(int question, ReadOnlySpan<ulong> options, ref Selection.Pen pen)
    {
        for (var word = 0; word < options.Length; word++)
            for (var left = options[word]; left != 0; left &= left - 1)
                pen.Add(entries[starts[question] + 1 + (word * 64) + BitOperations.TrailingZeroCount(left)]);
    }

    private int Most(Axis axis, Func<AnswerEntry, int> count)
    {
        var each = entries.Skip(starts[axis.Place]).Take(1 + axis.Count).Select(count);
        return axis.Question.IsMultiple ? each.Sum() : each.Max();
    }
}
