using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Compilation;

/// <summary>
/// The answers of one question as far as any rule can tell them apart. Its cells, counted from 0, are the options, or the regions of a numeric axis
/// in rising order. Immutable.
/// </summary>
public sealed class Axis
{
    private readonly ImmutableArray<Cut> cuts;
    private readonly WholeCells whole;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> options;

    internal Axis(int place, Question question, IEnumerable<RangeCondition> ranges)
    {
        Place = place;
        Question = question;
        options = question.Options.Select((o, cell) => (o.Id, cell)).ToFrozenDictionary(o => o.Id, o => o.cell, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        cuts = question.IsNumeric ? [.. Cuts(ranges).DistinctBy(Normal).OrderBy(c => c.Amount).ThenBy(c => c.After)] : [];
        Count = question.IsNumeric ? cuts.Length + 1 : question.Options.Length;
        whole = new([.. Enumerable.Range(0, question.IsNumeric ? Count : 0).Select(Region).Select(r => (r.Low, r.High))]);
    }

    /// <summary>The question's place in the questionnaire, from 0.</summary>
    public int Place { get; }

    public Question Question { get; }

    /// <summary>The number of cells.</summary>
    public int Count { get; }

    /// <summary>The amounts of a cell of a numeric axis.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The axis is not numeric, or has no such cell.</exception>
    public Region Region(int cell)
    {
        if (!Question.IsNumeric || cell < 0 || cell >= Count)
            throw new ArgumentOutOfRangeException(nameof(cell));
        return new(
            cell == 0 ? null : new Bound(cuts[cell - 1].Amount, Inclusive: !cuts[cell - 1].After),
            cell == cuts.Length ? null : new Bound(cuts[cell].Amount, Inclusive: cuts[cell].After));
    }

    /// <summary>The cell of an amount, in the base unit.</summary>
    public int CellOf(decimal amount)
    {
        int low = 0, high = cuts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (cuts[middle].IsPassedBy(amount))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The same for an answer.</summary>
    internal int CellOf(AmountAnswer answer) => whole.Of(answer.Whole) is >= 0 and var cell ? cell : CellOf(answer.Amount);

    /// <summary>The cell of an option; -1: there is no such option.</summary>
    public int CellOf(ReadOnlySpan<char> option) => options.TryGetValue(option, out var cell) ? cell : -1;

    /// <summary>The cells whose answers meet the condition when given alone.</summary>
    internal CellSet CellsOf(Condition condition) => condition switch
    {
        OptionCondition c when !Question.IsNumeric => Options(c.AnyOf),
        Advice.NoneOfCondition c when !Question.IsNumeric => Options(c.NoneOf).Complement(),
        RangeCondition c when Question.IsNumeric =>
            CellSet.Range(Count, c.Low is { } low ? CellsBefore(Cut.Beginning(low)) : 0, c.High is { } high ? CellsBefore(Cut.End(high)) : Count),
        _ => CellSet.Of(Count, []),
    };

    private CellSet Options(ImmutableArray<string> ids) => CellSet.Of(Count, ids.Select(id => CellOf(id)).Where(cell => cell >= 0));

    // Nothing lies below 0, and no bytes between 5 and 6: a region without an amount would be an answer that nobody can give.
    private static IEnumerable<Cut> Cuts(IEnumerable<RangeCondition> ranges) =>
        from range in ranges
        from cut in new[] { range.Low is { } low ? Cut.Beginning(low) : default, range.High is { } high ? Cut.End(high) : default }
        where !cut.IsPassedBy(0)
        orderby cut.Amount, cut.After
        select cut;

    private int CellsBefore(Cut cut)
    {
        var normal = Normal(cut);
        return cut.IsPassedBy(0) ? 0 : 1 + cuts.TakeWhile(c => Normal(c) != normal).Count();
    }

    private Cut Normal(Cut cut) => Question.Type == QuestionType.Bytes ? cut.Whole() : cut;
}
