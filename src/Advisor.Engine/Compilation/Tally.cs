using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Advisor.Engine.Compilation;

/// <summary>All that is added up and ranked, dense. Immutable.</summary>
internal sealed class Tally
{
    private readonly PackedRows packed;
    private readonly int listed; // the packed row that is the first listed one
    private readonly int most;
    private readonly ulong[][] readers; // by question, a bit for each packed row
    private readonly bool wide;

    public Tally(Targets targets, ImmutableArray<Axis> axes, IReadOnlyCollection<Row> rows, bool portable)
    {
        wide = !portable && Vector512.IsHardwareAccelerated && Avx512F.IsSupported;
        Width = PackedRows.WidthOf(targets.Count);
        Numbers = new(axes);
        Always = Sums.Of(rows.Where(r => r.Clauses.IsEmpty).SelectMany(r => r.Contributions), Width);
        List<Row> waiting = [.. rows.Where(r => !r.Clauses.IsEmpty && !AnswerTable.Takes(r, axes))];
        Exemptions = new(Numbers, waiting.Where(ExemptionTable.Takes), Width);

        // Row 0 is empty; then come the rows of answers, then the listed ones.
        List<ImmutableArray<Contribution>> contributions = [[]];
        List<Row> leftOver = [];
        Answers = new(axes, Numbers, rows.Where(r => AnswerTable.Takes(r, axes)), contributions, leftOver);
        listed = contributions.Count;
        leftOver.AddRange(
            from row in waiting
            from part in PackedRows.Split(row.Contributions.Where(c => !c.RulesOut || !ExemptionTable.Takes(row)))
            select row with { Contributions = part });
        contributions.AddRange(leftOver.Select(r => r.Contributions));
        packed = new(contributions, Width, MostOf(rows.Where(r => !r.Clauses.IsEmpty)) <= sbyte.MaxValue);
        readers = [.. axes.Select(a => Readers(a, leftOver))];
        Match = new(axes, Numbers, leftOver);
        most = Answers.Most + leftOver.Count;
        Ranking = new(targets, Width, MostOf(rows), wide);
    }

    /// <summary>The numbers of the answers.</summary>
    public AnswerNumbers Numbers { get; }

    /// <summary>What rules without conditions do.</summary>
    public Sums Always { get; }

    /// <summary>The rows that wait for one answer.</summary>
    public AnswerTable Answers { get; }

    /// <summary>Those that rule out whoever is not exempted by an answer.</summary>
    public ExemptionTable Exemptions { get; }

    /// <summary>The rows that wait for several answers.</summary>
    public MatchTable Match { get; }

    public GroupRanking Ranking { get; }

    /// <summary>The lanes of a row.</summary>
    public int Width { get; }

    public long Bytes => packed.Bytes + Answers.Bytes + Exemptions.Bytes + Match.Bytes + Always.Bytes + Ranking.Bytes +
        (8L * Numbers.Open.Length) + readers.Sum(r => 8L * r.Length);

    public Selection NewSelection() => new(most);

    /// <summary>Selects what listed rows do.</summary>
    public void Select(ReadOnlySpan<ulong> fired, Selection selection) => Select(fired, fired, selection);

    /// <summary>Selects what those listed rows do that are in both bitmaps.</summary>
    public void Select(ReadOnlySpan<ulong> fired, ReadOnlySpan<ulong> among, Selection selection)
    {
        var pen = selection.Continue();
        for (var word = 0; word < fired.Length; word++)
            for (var left = fired[word] & among[word]; left != 0; left &= left - 1)
                pen.Add(listed + (word * 64) + BitOperations.TrailingZeroCount(left));
        pen.Finish(selection);
    }

    /// <summary>Adds what is selected to what always fires.</summary>
    public void Add(Selection selection, Sums result)
    {
        if (wide)
            SumKernel.Wide(packed, selection.Rows, Always, result);
        else
            SumKernel.Portable(packed, selection.Rows, Always, result);
    }

    /// <summary>Who is first after a change.</summary>
    public Outcome First(in Change change) => Ranking.First(packed, change);

    /// <summary>Whether any of the rows rules anybody out.</summary>
    public bool RulesOut(ReadOnlySpan<int> rows)
    {
        var any = 0ul;
        foreach (var row in rows)
            foreach (var word in packed.Verdicts.Span.Slice(row * Width / 64, Width / 64))
                any |= word;
        return any != 0;
    }

    /// <summary>Gives whom the answers to all questions but one rule out.</summary>
    public void ExcludeByOthers(Codes codes, Selection selection, int question, Span<ulong> ruledOut)
    {
        ref var reading = ref MemoryMarshal.GetArrayDataReference(readers[question]);
        for (var word = 0; word < ruledOut.Length; word += OptionLayer.Block)
        {
            ref var verdicts = ref Unsafe.Add(ref packed.Verdicts.First, word);
            var union = Vector128.Create((ReadOnlySpan<ulong>)Always.RuledOut.Span[word..]);
            foreach (var row in selection.Rows)
            {
                var other = (Unsafe.Add(ref reading, row >> 6) >> row & 1) == 0 ? row : 0; // the empty one
                union |= Vector128.LoadUnsafe(ref Unsafe.Add(ref verdicts, other * ruledOut.Length));
            }

            union.CopyTo(ruledOut[word..]);
        }

        Exemptions.Exclude(codes, ruledOut, but: question);
    }

    private ulong[] Readers(Axis axis, List<Row> leftOver)
    {
        var readers = new ulong[(listed + leftOver.Count + 63) / 64];
        var ofAnswers = Enumerable.Range(0, axis.Count).Select(cell => Answers.RowOf(Numbers.First[axis.Place] + cell)).Where(row => row > 0);
        var ofListed = Enumerable.Range(0, leftOver.Count).Where(row => leftOver[row].Clauses.Any(c => c.Question == axis.Place)).Select(row => listed + row);
        foreach (var row in ofAnswers.Concat(ofListed))
            readers[row >> 6] |= 1ul << row;
        return readers;
    }

    /// <summary>The most that all weights of one kind on one target add up to.</summary>
    private static int MostOf(IEnumerable<Row> rows) => checked((ushort)rows
        .SelectMany(r => r.Contributions).GroupBy(c => (c.Target, c.Weight > 0))
        .Select(g => g.Sum(c => Math.Abs((int)c.Weight))).DefaultIfEmpty().Max());
}
