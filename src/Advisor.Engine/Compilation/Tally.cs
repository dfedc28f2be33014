using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>All that is added up and ranked, dense. Immutable.</summary>
internal sealed class Tally
{
    private readonly Targets targets;
    private readonly AnswerTable answers;
    private readonly ushort[] lanes;
    private readonly byte[] most;
    private readonly ulong[] exclusions;
    private readonly int listedRows;
    private readonly int listedExclusions;
    private readonly int weighing;
    private readonly int[] singles;
    private readonly int[] multiples;
    private readonly int[] places;
    private readonly KeyLayout layout;
    private readonly bool wide;
    private readonly (int Rows, int Exclusions) capacity;

    public Tally(Targets targets, ImmutableArray<Axis> axes, IReadOnlyCollection<Row> rows, bool portable)
    {
        this.targets = targets;
        wide = !portable && Vector512.IsHardwareAccelerated;
        singles = [.. axes.Where(a => !a.Question.IsMultiple).Select(a => a.Place)];
        multiples = [.. axes.Where(a => a.Question.IsMultiple).Select(a => a.Place)];

        var packed = new PackedRows(targets.Count);
        var excluded = new Exclusions(packed.Width);
        Always = Sums.Of(rows.Where(r => r.Clauses.IsEmpty).SelectMany(r => r.Contributions), packed.Width);
        answers = new(axes, rows.Where(r => AnswerTable.Takes(r, axes)), packed, excluded);

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
        var (answerRows, answerExclusions) = answers.Most(axes);
        capacity = (answerRows + weights.Count, answerExclusions + verdicts.Count);
        places = Places(packed.Width);
        layout = KeyLayout.Of(Enumerable.Range(0, targets.Styles).Select(targets.TechnologiesOf).Append(targets.Styles).Max(), MostOf(rows));
    }

    /// <summary>What rules without conditions do.</summary>
    public Sums Always { get; }

    /// <summary>The rows that wait for several answers.</summary>
    public MatchTable Match { get; }

    /// <summary>The lanes of a row.</summary>
    public int Width => places.Length;

    public long Bytes => answers.Bytes + Match.Bytes + Always.Bytes + (2L * lanes.Length) + most.Length + (8L * exclusions.Length) +
        (4L * (singles.Length + multiples.Length + places.Length));

    public Selection NewSelection() => new(capacity.Rows, capacity.Exclusions, Match.Bitmaps);

    /// <summary>Selects what single answers do.</summary>
    public void Select(Codes codes, Selection selection)
    {
        var codesOf = codes.Places;
        foreach (var question in singles)
            answers.Select(answers.Entry(question, codesOf[question]), selection);
        foreach (var question in multiples)
            SelectOptions(question, codes, selection);
    }

    /// <summary>Selects what the answer to one question does by itself.</summary>
    public void Select(Codes codes, int question, Selection selection)
    {
        if (Array.IndexOf(multiples, question) < 0)
            answers.Select(answers.Entry(question, codes.Places[question]), selection);
        else
            SelectOptions(question, codes, selection);
    }

    /// <summary>Selects what the answers to all other questions do.</summary>
    public void SelectOthers(Codes codes, int question, Selection selection)
    {
        var codesOf = codes.Places;
        foreach (var other in singles)
            if (other != question)
                answers.Select(answers.Entry(other, codesOf[other]), selection);
        foreach (var other in multiples)
            if (other != question)
                SelectOptions(other, codes, selection);
    }

    /// <summary>Selects what listed rows do.</summary>
    public void Select(ReadOnlySpan<ulong> fired, Selection selection)
    {
        for (var word = 0; word < fired.Length; word++)
        {
            for (var left = fired[word]; left != 0; left &= left - 1)
            {
                var row = (word * 64) + BitOperations.TrailingZeroCount(left);
                if (row < weighing)
                    selection.Add(listedRows + row);
                else
                    selection.Exclude(listedExclusions + row - weighing);
            }
        }
    }

    /// <summary>Adds what is selected to what stood before.</summary>
    public void Add(Sums before, Selection selection, Sums result)
    {
        if (wide)
            SumKernel.Wide(lanes, most, selection.Rows, before, result);
        else
            SumKernel.Portable(lanes, most, selection.Rows, before, result);
        var ruledOut = result.RuledOut.AsSpan();
        before.RuledOut.CopyTo(ruledOut);
        foreach (var set in selection.Exclusions)
            for (var word = 0; word < ruledOut.Length; word++)
                ruledOut[word] |= exclusions[(set * ruledOut.Length) + word];
    }

    /// <summary>Ranks by what stands in the scratch.</summary>
    public void Rank(Scratch scratch)
    {
        var isNarrow = wide && layout.Fits;
        if (isNarrow)
            KeyKernel.Wide(scratch.Sums, places, layout, scratch.Keys);
        else
            KeyKernel.Portable(scratch.Sums, places, scratch.LongKeys);
        Rank(0, targets.Styles, isNarrow, scratch);
        for (var style = 0; style < targets.Styles; style++)
            if (!scratch.IsRuledOut(style))
                Rank(targets.FirstOf(style), targets.TechnologiesOf(style), isNarrow, scratch);
    }

    private static void Rank(int first, int count, bool isNarrow, Scratch scratch)
    {
        var order = scratch.Order.AsSpan(first, count);
        if (isNarrow)
            RankKernel.Wide(scratch.Keys.AsSpan(first), scratch.Ranks, first, order);
        else
            RankKernel.Portable(scratch.LongKeys.AsSpan(first, count), first, order);
    }

    private void SelectOptions(int question, Codes codes, Selection selection)
    {
        var options = codes.Options(question);
        for (var word = 0; word < options.Length; word++)
            for (var left = options[word]; left != 0; left &= left - 1)
                answers.Select(answers.Entry(question, 1 + (word * 64) + BitOperations.TrailingZeroCount(left)), selection);
    }

    private int[] Places(int width)
    {
        var byTarget = new int[width];
        for (var style = 0; style < targets.Styles; style++)
        {
            byTarget[style] = style;
            for (var place = 0; place < targets.TechnologiesOf(style); place++)
                byTarget[targets.FirstOf(style) + place] = place;
        }

        return byTarget;
    }

    /// <summary>The most that all weights of one kind on one target add up to.</summary>
    private static int MostOf(IEnumerable<Row> rows) => checked((ushort)rows
        .SelectMany(r => r.Contributions).GroupBy(c => (c.Target, c.Weight > 0))
        .Select(g => g.Sum(c => Math.Abs((int)c.Weight))).DefaultIfEmpty().Max());
}
