using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Finds the listed rows that fire: those that wait for more than one answer. They are the AND of one bitmap a question, and of what all the options of questions that
/// take several meet or leave unmet.
/// </summary>
internal sealed class MatchTable
{
    private readonly AnswerNumbers numbers;
    private readonly Aligned<ulong> bits; // a bitmap for each number of an answer but the options: the rows that it lets fire
    private readonly Aligned<ulong> asking; // by question, the rows that read it
    private readonly int[][] partners; // by question, the others that the rows reading it read as well
    private readonly bool[] readsOptions; // by question, whether any of these takes several options
    private readonly (OptionLayer Asks, ulong[] Positive)[] layers; // the first clause on several options of each row, then the second

    public MatchTable(ImmutableArray<Axis> axes, AnswerNumbers numbers, IReadOnlyList<Row> listed)
    {
        this.numbers = numbers;
        Words = (listed.Count + (64 * OptionLayer.Block) - 1) / (64 * OptionLayer.Block) * OptionLayer.Block;
        bits = new(numbers.FirstOption * Words);
        List<int> all = [.. Enumerable.Range(0, listed.Count)];
        asking = new(axes.Length * Words);
        foreach (var axis in axes)
        {
            Of(all.Where(row => listed[row].Clauses.Any(c => c.Question == axis.Place))).CopyTo(asking.Span[(axis.Place * Words)..]);
            for (var code = 0; code <= (axis.Question.IsMultiple ? 1 : axis.Count); code++)
            {
                var may = all.Where(row => listed[row].Clauses.All(c => c.Question != axis.Place || (code > 0 && (axis.Question.IsMultiple || c.Cells.Has(code - 1)))));
                Of(may).CopyTo(bits.Span[((numbers.Open[axis.Place] + code) * Words)..]);
            }
        }

        partners = [.. axes.Select(a => Partners(a, listed).ToArray())];
        readsOptions = [.. partners.Select(p => p.Any(question => axes[question].Question.IsMultiple))];

        var asked = from row in all
                    from clause in listed[row].Clauses.Where(c => axes[c.Question].Question.IsMultiple).Select((c, layer) => (Clause: c, Layer: layer))
                    group (Row: row, clause.Clause) by clause.Layer into layer
                    orderby layer.Key
                    select layer.ToList();
        layers = [.. asked.Select(layer => (
            new OptionLayer(numbers, Words, layer.Select(a => (a.Row, a.Clause.Question, a.Clause.Cells))),
            Of(layer.Where(a => !a.Clause.Negated).Select(a => a.Row))))];
    }

    /// <summary>The number of words of a bitmap; 0: no row is listed.</summary>
    public int Words { get; }

    public long Bytes => (8L * (bits.Length + asking.Length)) + partners.Sum(p => 1 + (4L * p.Length)) + layers.Sum(l => l.Asks.Bytes + (8L * l.Positive.Length));

    /// <summary>The rows that fire under the answers.</summary>
    public void Match(Codes codes, Span<ulong> fired)
    {
        var answers = codes.Answers;
        var stride = Words;
        for (var word = 0; word < fired.Length; word += OptionLayer.Block)
        {
            ref var first = ref Unsafe.Add(ref bits.First, word);
            var common = Vector128<ulong>.AllBitsSet;
            foreach (var number in answers)
                common &= Vector128.LoadUnsafe(ref Unsafe.Add(ref first, number * stride));
            common.CopyTo(fired[word..]);
        }

        KeepMet(codes, fired, Vector128<ulong>.AllBitsSet, several: -1);
    }

    /// <summary>The rows that ask one question and fire, or would if only the answer to it let them.</summary>
    public void MatchWaiting(Codes codes, int question, Span<ulong> waiting)
    {
        var answers = codes.Answers;
        var stride = Words;
        for (var word = 0; word < waiting.Length; word += OptionLayer.Block)
        {
            ref var first = ref Unsafe.Add(ref bits.First, word);
            var common = Vector128.LoadUnsafe(ref asking.First, (nuint)((question * stride) + word));
            foreach (var partner in partners[question])
                common &= Vector128.LoadUnsafe(ref Unsafe.Add(ref first, answers[partner] * stride));
            common.CopyTo(waiting[word..]);
        }

        if (readsOptions[question])
            KeepMet(codes, waiting, Vector128<ulong>.AllBitsSet, numbers.AmongSeveral[question]);
    }

    /// <summary>Of the rows that wait for the answer to one question, those that it lets fire.</summary>
    public void Restrict(ReadOnlySpan<ulong> waiting, Codes codes, int question, Span<ulong> fired)
    {
        ref var may = ref Unsafe.Add(ref bits.First, codes.Answers[question] * Words);
        for (var word = 0; word < fired.Length; word += OptionLayer.Block)
            (Vector128.Create(waiting[word..]) & Vector128.LoadUnsafe(ref may, (nuint)word)).CopyTo(fired[word..]);
        if (numbers.AmongSeveral[question] is >= 0 and var several)
            KeepMet(codes, fired, Vector128<ulong>.Zero, several);
    }

    /// <summary>Keeps the rows of which the options answered meet what they ask of questions that take several.</summary>
    /// <param name="codes">The answers.</param>
    /// <param name="fired">The rows.</param>
    /// <param name="others">All ones: look at all questions, or all but one; zero: at that one alone.</param>
    /// <param name="several">The one's place among the questions that take several options; negative: there is none.</param>
    private void KeepMet(Codes codes, Span<ulong> fired, Vector128<ulong> others, int several)
    {
        var options = codes.AllOptions;
        foreach (var (asks, positive) in layers)
        {
            for (var word = 0; word < fired.Length; word += OptionLayer.Block)
            {
                // What is positive must be met, all else must not; who does not ask is never met.
                var missed = asks.Concerned(options, word) ^ Vector128.Create(positive.AsSpan(word));
                missed &= several < 0 ? others : others ^ asks.Asked(several, word);
                (Vector128.Create((ReadOnlySpan<ulong>)fired[word..]) & ~missed).CopyTo(fired[word..]);
            }
        }
    }

    private static IEnumerable<int> Partners(Axis axis, IReadOnlyList<Row> listed) =>
        listed.Select(row => row.Clauses.Select(c => c.Question)).Where(read => read.Contains(axis.Place)).SelectMany(read => read).Except([axis.Place]);

    private ulong[] Of(IEnumerable<int> rows)
    {
        var bitmap = new ulong[Words];
        foreach (var row in rows)
            bitmap[row >> 6] |= 1ul << row;
        return bitmap;
    }
}
