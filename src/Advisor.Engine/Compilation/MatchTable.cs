using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Advisor.Engine.Compilation;

/// <summary>Finds the listed rows that fire: those that wait for more than one answer. They are the AND of one bitmap a question.</summary>
internal sealed class MatchTable
{
    private readonly Aligned<ulong> bits;
    private readonly Slot[] slots; // those of questions with one answer, then from `several` on those with several options
    private readonly int several;
    private readonly (int First, int Count)[] ranges; // by question
    private readonly int words;
    private readonly bool wide;

    public MatchTable(ImmutableArray<Axis> axes, IReadOnlyList<Row> listed, bool wide)
    {
        this.wide = wide;
        words = (listed.Count + 64 * MatchKernel.Block - 1) / (64 * MatchKernel.Block) * MatchKernel.Block;
        var all = new List<ulong>(Bitmap(Enumerable.Range(0, listed.Count)));
        var made = new List<Slot>();
        var asked = from row in Enumerable.Range(0, listed.Count)
                    from clause in listed[row].Clauses
                    group (Row: row, Clause: clause) by (clause.Question, clause.Ordinal) into slot
                    orderby slot.Key
                    select slot;
        foreach (var slot in asked)
        {
            var axis = axes[slot.Key.Question];
            var others = Enumerable.Range(0, listed.Count).Except(slot.Select(s => s.Row)).ToList();
            made.Add(new(axis.Place, axis.Question.IsMultiple, all.Count));
            all.AddRange(Bitmap(others));
            if (axis.Question.IsMultiple)
                all.AddRange(Bitmap(others.Concat(slot.Where(s => s.Clause.Negated).Select(s => s.Row))));
            for (var cell = 0; cell < axis.Count; cell++)
            {
                var holding = slot.Where(s => s.Clause.Cells.Has(cell)).Select(s => s.Row);
                all.AddRange(Bitmap(axis.Question.IsMultiple ? holding : holding.Concat(others)));
            }
        }

        bits = Aligned<ulong>.Of(CollectionsMarshal.AsSpan(all));
        slots = [.. made.OrderBy(s => s.IsMultiple)];
        ranges = [.. axes.Select(a => Range(a.Place))];
        several = made.Count(s => !s.IsMultiple);
    }

    /// <summary>The number of words of a bitmap; 0: no row is listed.</summary>
    public int Words => words;

    /// <summary>The most bitmaps that are intersected at once.</summary>
    public int Bitmaps => slots.Length + 1;

    public long Bytes => (8L * bits.Length) + (12L * slots.Length) + (8L * ranges.Length);

    /// <summary>The rows that fire under the answers.</summary>
    public void Match(Codes codes, Selection selection, Span<ulong> fired) => Match(codes, selection, fired, -1);

    /// <summary>The rows that fire, or would if only the question at place <paramref name="without"/> let them.</summary>
    public void Match(Codes codes, Selection selection, Span<ulong> fired, int without)
    {
        var places = codes.Places;
        var starts = selection.Bitmaps.AsSpan();
        var count = 1; // the first of all bitmaps are the rows that there are
        foreach (ref readonly var slot in slots.AsSpan(0, several))
        {
            if (slot.Question != without)
                starts[count++] = slot.Start + (places[slot.Question] * words);
        }

        foreach (ref readonly var slot in slots.AsSpan(several))
            if (slot.Question != without && places[slot.Question] == 0)
                starts[count++] = slot.Start;

        if (wide)
            MatchKernel.Wide(bits.Span, starts[..count], fired);
        else
            MatchKernel.Portable(bits.Span, starts[..count], fired);
        foreach (ref readonly var slot in slots.AsSpan(several))
            if (slot.Question != without && places[slot.Question] != 0)
                Any(slot, codes, fired);
    }

    /// <summary>Keeps the rows that one question lets fire.</summary>
    public void Restrict(Codes codes, int question, Span<ulong> fired)
    {
        var code = codes.Places[question];
        foreach (ref readonly var slot in SlotsOf(question))
        {
            if (slot.IsMultiple && code != 0)
                Any(slot, codes, fired);
            else
                And(slot.Start + code * words, fired);
        }
    }

    /// <summary>Keeps the rows that do not ask the question.</summary>
    public void KeepOthers(int question, Span<ulong> fired)
    {
        foreach (ref readonly var slot in SlotsOf(question))
            And(slot.Start, fired);
    }

    private ReadOnlySpan<Slot> SlotsOf(int question) => slots.AsSpan(ranges[question].First, ranges[question].Count);

    private (int First, int Count) Range(int question) =>
        (Math.Max(Array.FindIndex(slots, s => s.Question == question), 0), slots.Count(s => s.Question == question));

    private void And(int start, Span<ulong> fired)
    {
        for (var word = 0; word < fired.Length; word++)
            fired[word] &= bits.Span[start + word];
    }

    private void Any(in Slot slot, Codes codes, Span<ulong> fired)
    {
        var negated = bits.Span.Slice(slot.Start + words, words);
        var options = bits.Span[(slot.Start + (2 * words))..];
        if (wide)
            MatchKernel.WideAny(negated, options, codes.Options(slot.Question), fired);
        else
            MatchKernel.PortableAny(negated, options, codes.Options(slot.Question), fired);
    }

    private ulong[] Bitmap(IEnumerable<int> rows)
    {
        var bitmap = new ulong[words];
        foreach (var row in rows)
            bitmap[row >> 6] |= 1ul << row;
        return bitmap;
    }
}
