using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>A question as a search sees it: its answers, as far as any rule can tell them apart, and what the rules demand of them.</summary>
internal sealed class Dimension
{
    private readonly ImmutableArray<ulong> groupBits;
    private readonly FrozenDictionary<string, int> optionPlaces;
    private readonly Truth[][] truths;

    private Dimension(int place, Question question, ImmutableArray<Requirement> requirements, int firstId)
    {
        (Place, Question, FirstDemand) = (place, question, firstId);
        optionPlaces = question.Options.Index().DistinctBy(o => o.Item.Id).ToFrozenDictionary(o => o.Item.Id, o => o.Index, StringComparer.Ordinal);
        if (question.IsMultiple)
        {
            Cells = [.. question.Options.Select(o => new Cell(new OptionsAnswer([o.Id]), null))];
            var groups = new List<ImmutableArray<bool>>();
            Demands = [.. requirements.Select((r, i) => new Demand(firstId + i, this, r, [], [.. r.Conditions.Select(c => Part(c, question, groups))]))];
            Groups = [.. groups];
            groupBits = [.. groups.Select(g => g.Take(64).Select((isIn, o) => isIn ? 1UL << o : 0).Aggregate(0UL, (a, b) => a | b))];
        }
        else
        {
            Cells = question.IsNumeric
                ? Regions(question, requirements)
                : [.. question.Options.Select(o => new Cell(new OptionsAnswer([o.Id]), null))];
            Demands = [.. requirements.Select((r, i) => new Demand(firstId + i, this, r, Met(r), []))];
            Groups = [];
            groupBits = [];
        }

        Wholes = new([.. Cells.Where(c => c.Region is not null).Select(c => (c.Region!.Low, c.Region.High))]);
        truths = question.IsMultiple ? [] : [.. Cells.Select(c => Demands.Select(d => Of(d.Requirement.IsMetBy(c.Answer))).ToArray())];
    }

    /// <summary>The question's place in the questionnaire, from 0.</summary>
    public int Place { get; }

    public Question Question { get; }

    /// <summary>Every answer, where the question takes one: options, or regions in rising order. Where it takes several: the single options.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The same cells for whole amounts; none where the question takes options.</summary>
    public WholeCells Wholes { get; }

    /// <summary>What is demanded of the answer; their ids follow each other.</summary>
    public ImmutableArray<Demand> Demands { get; }

    /// <summary>The id of the first demand, if there is one.</summary>
    public int FirstDemand { get; }

    /// <summary>Where the question takes several options: each set of options that some demand names, as one flag for each option.</summary>
    public ImmutableArray<ImmutableArray<bool>> Groups { get; }

    /// <summary>Tells for each demand whether an answer meets it.</summary>
    /// <param name="answer">An answer to this question.</param>
    /// <param name="met">One place for each demand.</param>
    public void Weigh(Answer answer, Span<Truth> met)
    {
        if (SingleCellOf(answer) is { } cell)
        {
            truths[cell].CopyTo(met);
            return;
        }

        var bits = BitsOf(answer);
        for (var i = 0; i < met.Length; i++)
            met[i] = Of(bits is { } options ? IsMet(Demands[i], options) : Demands[i].Requirement.IsMetBy(answer));
    }

    /// <summary>Which demands a cell meets, where the question takes one answer.</summary>
    public ReadOnlySpan<Truth> Under(int cell) => truths[cell];

    /// <summary>Whether an answer meets a demand of this question, for answers as sets of options: one bit each, as far as 64 reach.</summary>
    public bool IsMet(Demand demand, ulong options)
    {
        foreach (var part in demand.Parts)
            if ((groupBits[part.Group] & options) == 0 != part.IsNoneOf)
                return false;
        return true;
    }

    /// <summary>Whether several options, by their places, meet a demand of this question.</summary>
    public bool IsMet(Demand demand, ReadOnlySpan<int> options)
    {
        foreach (var part in demand.Parts)
        {
            var (group, touched) = (Groups[part.Group], false);
            foreach (var option in options)
                touched |= group[option];
            if (touched == part.IsNoneOf)
                return false;
        }

        return true;
    }

    /// <summary>An answer as a set of options; null: the question takes one answer, or has more options than bits.</summary>
    public ulong? BitsOf(Answer? answer)
    {
        if (!Question.IsMultiple || Cells.Length > 64 || answer is not OptionsAnswer options)
            return null;
        var bits = options.Bits;
        if (bits == 0)
            foreach (var option in options.Options)
                bits |= 1UL << optionPlaces[option];
        return bits;
    }

    /// <summary>The cell of an answer; null: the question takes several, or it lies between the amounts that the question takes.</summary>
    public int? SingleCellOf(Answer answer)
    {
        if (Question.IsMultiple)
            return null;
        if (answer is OptionsAnswer options)
            return options.Bits != 0 ? BitOperations.TrailingZeroCount(options.Bits) : optionPlaces[options.Options[0]];
        if (answer is not AmountAnswer { Amount: var amount } told)
            return null;
        if (Wholes.Of(told.Whole) is >= 0 and var cell)
            return cell;
        var (first, last) = (0, Cells.Length - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (Cells[middle].Region!.High is { } high && (amount > high.Amount || (amount == high.Amount && !high.Inclusive)))
                first = middle + 1;
            else
                last = middle;
        }

        return Cells[first].Region!.Contains(amount) ? first : null;
    }

    private static Truth Of(bool isMet) => isMet ? Truth.Holds : Truth.Fails;

    public static Dimension Of(int place, Question question, IEnumerable<Requirement> requirements, int firstId) =>
        new(place, question, [.. requirements.DistinctBy(Key)], firstId);

    /// <summary>The same for requirements that ask the same.</summary>
    public static string Key(Requirement requirement) => string.Join(';', requirement.Conditions.Select(Key).Distinct().Order(StringComparer.Ordinal));

    private static string Key(Condition condition) => condition switch
    {
        OptionCondition c => "any " + string.Join(',', c.AnyOf.Order(StringComparer.Ordinal)),
        NoneOfCondition c => "none " + string.Join(',', c.NoneOf.Order(StringComparer.Ordinal)),
        RangeCondition c => $"range {Key(c.Low)} {Key(c.High)}",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such condition"),
    };

    private static string Key(Bound? bound) => bound is { } b ? b.Amount.ToString("G29", CultureInfo.InvariantCulture) + b.Inclusive : "-";

    private static DemandPart Part(Condition condition, Question question, List<ImmutableArray<bool>> groups)
    {
        var (named, isNoneOf) = condition switch
        {
            OptionCondition c => (c.AnyOf, false),
            NoneOfCondition c => (c.NoneOf, true),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "A set of options has no amount"),
        };
        ImmutableArray<bool> group = [.. question.Options.Select(o => named.Contains(o.Id))];
        var index = groups.FindIndex(g => g.AsSpan().SequenceEqual(group.AsSpan()));
        if (index < 0)
        {
            index = groups.Count;
            groups.Add(group);
        }

        return new(index, isNoneOf);
    }

    private ImmutableArray<int> Met(Requirement requirement) => [.. Enumerable.Range(0, Cells.Length).Where(c => requirement.IsMetBy(Cells[c].Answer))];

    /// <summary>The axis cut at the bounds, without the cuts that change nothing.</summary>
    private static ImmutableArray<Cell> Regions(Question question, ImmutableArray<Requirement> requirements)
    {
        var conditions = requirements.SelectMany(r => r.Conditions).ToList();
        var bounds = conditions.OfType<RangeCondition>().SelectMany(c => new[] { c.Low?.Amount, c.High?.Amount }).OfType<decimal>().ToList();
        var cells = new List<Cell>();
        foreach (var answer in Axis.Of(question, conditions).Cast<AmountAnswer>().OrderBy(a => a.Amount))
        {
            var amount = answer.Amount;
            var region = bounds.Contains(amount)
                ? new Region(new Bound(amount, true), new Bound(amount, true))
                : new Region(Open(bounds.Where(b => b < amount).OrderDescending()), Open(bounds.Where(b => b > amount).Order()));
            if (cells.Count > 0 && requirements.All(r => r.IsMetBy(cells[^1].Answer) == r.IsMetBy(answer)))
                cells[^1] = cells[^1] with { Region = cells[^1].Region!.To(region) };
            else
                cells.Add(new(answer, region));
        }

        // No amount lies before the first or behind the last.
        cells[0] = cells[0] with { Region = cells[0].Region! with { Low = null } };
        cells[^1] = cells[^1] with { Region = cells[^1].Region! with { High = null } };
        return [.. cells];

        static Bound? Open(IEnumerable<decimal> nearestFirst) => nearestFirst.Select(b => (Bound?)new Bound(b, false)).FirstOrDefault();
    }
}
