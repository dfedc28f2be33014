using System.Collections.Frozen;
using System.Collections.Immutable;
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
        Cells = question.IsNumeric
            ? AxisCells.Of(question, requirements)
            : [.. question.Options.Select(o => new Cell(new OptionsAnswer([o.Id]), null))];
        var groups = new OptionGroups(question);
        Demands = [.. requirements.Select((r, i) => question.IsMultiple
            ? new Demand(firstId + i, this, r, [], [.. r.Conditions.Select(groups.PartOf)])
            : new Demand(firstId + i, this, r, Met(r), []))];
        Groups = groups.ToFlags();
        groupBits = groups.ToBits();
        Wholes = new([.. Cells.Where(c => c.Region is not null).Select(c => (c.Region!.Low, c.Region.High))]);
        truths = question.IsMultiple ? [] : [.. Cells.Select(c => Demands.Select(d => Of(d.Requirement.IsMetBy(c.Answer))).ToArray())];
    }

    /// <summary>A question with what is demanded of its answer, each demand once.</summary>
    /// <param name="place">The question's place in the questionnaire, from 0.</param>
    /// <param name="question">The question.</param>
    /// <param name="requirements">What is demanded.</param>
    /// <param name="firstId">The id of the first demand.</param>
    public static Dimension Of(int place, Question question, IEnumerable<Requirement> requirements, int firstId) =>
        new(place, question, [.. requirements.DistinctBy(RequirementKey.Of)], firstId);

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

    private ImmutableArray<int> Met(Requirement requirement) => [.. Enumerable.Range(0, Cells.Length).Where(c => requirement.IsMetBy(Cells[c].Answer))];
}
