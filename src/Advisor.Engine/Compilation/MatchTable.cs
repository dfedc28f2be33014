using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>Finds the listed rows that fire: those that wait for more than one answer. They are the AND of one bitmap a question.</summary>
internal sealed class MatchTable
{
    /// <summary>Bitmaps come in blocks of so many words.</summary>
    private const int Block = 2;

    private readonly Aligned<ulong> bits; // first a bitmap for each number of an answer
    private readonly Slot[] slots;

    public MatchTable(ImmutableArray<Axis> axes, AnswerNumbers numbers, IReadOnlyList<Row> listed)
    {
        Words = (listed.Count + (64 * Block) - 1) / (64 * Block) * Block;
        var every = Enumerable.Range(0, listed.Count).ToList();
        var bitmaps = new List<ulong[]> { Bitmap(every) };
        foreach (var axis in axes)
        {
            var asking = every.Where(row => listed[row].Clauses.Any(c => c.Question == axis.Place)).ToList();
            var others = every.Except(asking).ToList();
            bitmaps.Add(Bitmap(others));
            if (axis.Question.IsMultiple)
                bitmaps.Add(Bitmap(every));
            for (var cell = 0; cell < axis.Count; cell++)
                bitmaps.Add(Bitmap(asking.Where(row => listed[row].Clauses.Any(c => c.Question == axis.Place && c.Ordinal == 0 && c.Cells.Has(cell)))
                    .Concat(axis.Question.IsMultiple ? [] : others)));
        }

        var made = new List<Slot>();
        var asked = from row in every
                    from clause in listed[row].Clauses
                    where axes[clause.Question].Question.IsMultiple
                    group (Row: row, Clause: clause) by (clause.Question, clause.Ordinal) into slot
                    orderby slot.Key
                    select slot;
        foreach (var slot in asked)
        {
            var axis = axes[slot.Key.Question];
            made.Add(new(axis.Place, bitmaps.Count * Words, (slot.Key.Ordinal == 0 ? numbers.Of(axis, 0) : bitmaps.Count + 1) * Words));
            bitmaps.Add(Bitmap(every.Except(slot.Where(s => !s.Clause.Negated).Select(s => s.Row))));
            for (var option = 0; option < axis.Count && slot.Key.Ordinal > 0; option++)
                bitmaps.Add(Bitmap(slot.Where(s => s.Clause.Cells.Has(option)).Select(s => s.Row)));
        }

        (bits, slots) = (Aligned<ulong>.Of([.. bitmaps.SelectMany(b => b)]), [.. made]);
    }

    /// <summary>The number of words of a bitmap; 0: no row is listed.</summary>
    public int Words { get; }

    public long Bytes => (8L * bits.Length) + (12L * slots.Length);

    /// <summary>The rows that fire under the answers.</summary>
    /// <param name="answers">By question, the number of its answer.</param>
    /// <param name="codes">The answers again, for those with several options; only of questions that do not have <see cref="AnswerNumbers.Any"/>.</param>
    /// <param name="fired">A bitmap.</param>
    public void Match(ReadOnlySpan<int> answers, Codes codes, Span<ulong> fired)
    {
        ref var first = ref MemoryMarshal.GetReference(bits.Span);
        for (var word = 0; word < fired.Length; word += Block)
        {
            var common = Vector128<ulong>.AllBitsSet;
            foreach (var answer in answers)
                common &= Vector128.LoadUnsafe(ref Unsafe.Add(ref first, (answer * Words) + word));
            common.CopyTo(fired[word..]);
        }

        foreach (ref readonly var slot in slots.AsSpan())
            if (answers[slot.Question] != AnswerNumbers.Any && !codes.IsOpen(slot.Question))
                Restrict(slot, codes, fired);
    }

    /// <summary>Keeps the rows that one question lets fire.</summary>
    public void Restrict(Codes codes, int question, Span<ulong> fired)
    {
        KeepUnder(codes.Answers[question], fired);
        foreach (ref readonly var slot in slots.AsSpan())
            if (slot.Question == question && !codes.IsOpen(question))
                Restrict(slot, codes, fired);
    }

    /// <summary>Keeps the rows that read the question whose being open has this number.</summary>
    public void KeepAsking(int open, Span<ulong> fired)
    {
        var others = bits.Span.Slice(open * Words, Words);
        for (var word = 0; word < fired.Length; word++)
            fired[word] &= ~others[word];
    }

    /// <summary>Keeps the rows that may fire under an answer, by its number.</summary>
    public void KeepUnder(int answer, Span<ulong> fired)
    {
        var bitmap = bits.Span.Slice(answer * Words, Words);
        for (var word = 0; word < fired.Length; word++)
            fired[word] &= bitmap[word];
    }

    /// <summary>Keeps what any of the answered options meets, or, where the row is negated, none does.</summary>
    private void Restrict(in Slot slot, Codes codes, Span<ulong> fired)
    {
        var options = codes.Options(slot.Question);
        for (var word = 0; word < fired.Length; word += Block)
        {
            var met = OptionSets.Union(bits.Span, slot.Options + word, Words, options);
            (Vector128.Create((ReadOnlySpan<ulong>)fired[word..]) & (met ^ Vector128.Create(bits.Span[(slot.Negated + word)..]))).CopyTo(fired[word..]);
        }
    }

    private ulong[] Bitmap(IEnumerable<int> rows)
    {
        var bitmap = new ulong[Words];
        foreach (var row in rows)
            bitmap[row >> 6] |= 1ul << row;
        return bitmap;
    }
}
