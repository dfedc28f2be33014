using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>All that is added up and ranked, dense. Immutable.</summary>
internal sealed class Tally
{
    private readonly Targets targets;
    private readonly Aligned<ushort> lanes;
    private readonly byte[] most;
    private readonly Aligned<ulong> exclusions;
    private readonly int listedRows;
    private readonly int listedExclusions;
    private readonly int weighing;
    private readonly int[] places;
    private readonly (int First, int Count)[] groups;
    private readonly KeyLayout layout;
    private readonly bool wide;
    private readonly (int Rows, int Exclusions) capacity;

    public Tally(Targets targets, ImmutableArray<Axis> axes, IReadOnlyCollection<Row> rows, bool portable)
    {
        this.targets = targets;
        wide = !portable && Vector512.IsHardwareAccelerated;

        var packed = new PackedRows(targets.Count);
        var excluded = new Exclusions(packed.Width);
        Always = Sums.Of(rows.Where(r => r.Clauses.IsEmpty).SelectMany(r => r.Contributions), packed.Width);
        Answers = new(axes, rows.Where(r => AnswerTable.Takes(r, axes)), packed, excluded);

        // A row that weighs and rules out is listed twice, so that a row's number tells what it does.
        var listed = rows.Where(r => !r.Clauses.IsEmpty && !AnswerTable.Takes(r, axes)).ToList();
        List<Row> weights = [.. listed.Where(r => r.Contributions.Any(c => !c.RulesOut))];
        List<Row> verdicts = [.. listed.Where(r => r.Contributions.Any(c => c.RulesOut))];
        (listedRows, listedExclusions, weighing) = (packed.Count, excluded.Count, weights.Count);
        foreach (var row in weights)
            packed.Add(row.Contributions);
        foreach (var row in verdicts)
            excluded.Add(row.Contributions);
        Match = new(axes, [.. weights, .. verdicts], wide);

        (lanes, most, exclusions) = (packed.Lanes(), packed.Most(), excluded.Words());
        capacity = (Answers.MostRows + weights.Count, Answers.MostExclusions + verdicts.Count);
        groups = [(0, targets.Styles), .. Enumerable.Range(0, targets.Styles).Select(style => (targets.FirstOf(style), targets.TechnologiesOf(style)))];
        places = [.. groups.SelectMany(g => Enumerable.Range(0, g.Count)), .. new int[packed.Width - targets.Count]];
        layout = KeyLayout.Of(groups.Max(g => g.Count), MostOf(rows));
    }

    /// <summary>What rules without conditions do.</summary>
    public Sums Always { get; }

    /// <summary>The rows that wait for one answer.</summary>
    public AnswerTable Answers { get; }

    /// <summary>The rows that wait for several answers.</summary>
    public MatchTable Match { get; }

    /// <summary>The lanes of a row.</summary>
    public int Width => places.Length;

    public long Bytes => Answers.Bytes + Match.Bytes + Always.Bytes + (2L * lanes.Length) + most.Length + (8L * exclusions.Length) +
        (4L * places.Length);

    public Selection NewSelection() => new(capacity.Rows, capacity.Exclusions, Match.Bitmaps);

    /// <summary>Selects what listed rows do.</summary>
    public void Select(ReadOnlySpan<ulong> fired, Selection selection)
    {
        var pen = selection.Continue();
        for (var word = 0; word < fired.Length; word++)
        {
            for (var left = fired[word]; left != 0; left &= left - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(left);
                if (row < weighing)
                    pen.Add(listedRows + row);
                else
                    pen.Exclude(listedExclusions + row - weighing);
            }
        }

        pen.Finish(selection);
    }

    /// <summary>Adds what is selected to what stood before.</summary>
    public void Add(Sums before, Selection selection, Sums result)
    {
        if (wide)
            SumKernel.Wide(lanes.Span, most, selection.Rows, before, result);
        else
            SumKernel.Portable(lanes.Span, most, selection.Rows, before, result);
        Exclude(before.RuledOut.Span, selection.Exclusions, result.RuledOut.Span);
    }

    /// <summary>Ranks by what stands in the scratch.</summary>
    public void Rank(Scratch scratch)
    {
        if (layout.Fits)
        {
            RankNarrow(scratch);
            return;
        }

        KeyKernel.Portable(scratch.Sums, places, scratch.LongKeys);
        foreach (var (first, count) in groups)
            RankKernel.Portable(scratch.LongKeys.AsSpan(first, count), first, scratch.Order.AsSpan(first, count));
    }

    private void RankNarrow(Scratch scratch)
    {
        if (wide)
        {
            KeyKernel.Wide(scratch.Sums, places, layout, targets.Count, scratch.Keys);
            foreach (var (first, count) in groups)
                RankKernel.WideCount(scratch.Keys, first, count, scratch.Ranks);
        }
        else
        {
            KeyKernel.PortableNarrow(scratch.Sums, places, layout, targets.Count, scratch.Keys);
            foreach (var (first, count) in groups)
                RankKernel.PortableCount(scratch.Keys, first, count, scratch.Ranks);
        }

        // Only now, as the counts have long reached memory: read back at once they would be waited for, group by group.
        RankKernel.Place(scratch.Ranks, scratch.Order.AsSpan(0, targets.Count));
    }

    private void Exclude(ReadOnlySpan<ulong> before, ReadOnlySpan<int> sets, Span<ulong> ruledOut)
    {
        ref var words = ref MemoryMarshal.GetReference(exclusions.Span);
        for (var word = 0; word < ruledOut.Length; word += Vector128<ulong>.Count)
        {
            var union = Vector128.Create(before[word..]);
            foreach (var set in sets)
                union |= Vector128.LoadUnsafe(ref Unsafe.Add(ref words, (set * ruledOut.Length) + word));
            union.CopyTo(ruledOut[word..]);
        }
    }

    /// <summary>The most that all weights of one kind on one target add up to.</summary>
    private static int MostOf(IEnumerable<Row> rows) => checked((ushort)rows
        .SelectMany(r => r.Contributions).GroupBy(c => (c.Target, c.Weight > 0))
        .Select(g => g.Sum(c => Math.Abs((int)c.Weight))).DefaultIfEmpty().Max());
}
