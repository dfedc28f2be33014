using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Which triggers each answer keeps from holding: sets of triggers, one bit each, so that answers are put together by OR. Immutable.</summary>
internal sealed class TriggerMap
{
    private readonly ulong[][] reading; // by question
    private readonly ulong[][][] missed; // by question and cell, where it takes one answer
    private readonly ulong[][] waiting; // by demand

    /// <summary>Lays out the sets.</summary>
    /// <param name="triggers">How many there are.</param>
    /// <param name="dimensions">The questions.</param>
    /// <param name="awaiting">The triggers that have the demand.</param>
    public TriggerMap(int triggers, ImmutableArray<Dimension> dimensions, Func<Demand, ImmutableArray<Trigger>> awaiting)
    {
        Words = (triggers + 63) / 64;
        waiting = [.. dimensions.SelectMany(d => d.Demands).Select(d => Set(awaiting(d)))];
        reading = [.. dimensions.Select(d => Set(d.Demands.SelectMany(demand => awaiting(demand))))];
        missed = [.. dimensions.Select(d => d.Question.IsMultiple ? [] : d.Cells.Select((_, cell) => Missed(d, d.Under(cell))).ToArray())];
    }

    /// <summary>The length of a set, in words of 64 bits.</summary>
    public int Words { get; }

    /// <summary>Adds the triggers that read a question.</summary>
    public void AddReading(Dimension dimension, Span<ulong> set) => Add(reading[dimension.Place], set);

    /// <summary>Adds the triggers that an answer keeps from holding.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="cell">The cell of the answer; null: it has none.</param>
    /// <param name="truths">What the answer meets of the question's demands.</param>
    /// <param name="set">What to add to.</param>
    public void AddMissed(Dimension dimension, int? cell, ReadOnlySpan<Truth> truths, Span<ulong> set)
    {
        if (cell is { } known)
            Add(missed[dimension.Place][known], set);
        else
            AddMissed(dimension, truths, set);
    }

    private ulong[] Missed(Dimension dimension, ReadOnlySpan<Truth> truths)
    {
        var set = new ulong[Words];
        AddMissed(dimension, truths, set);
        return set;
    }

    private void AddMissed(Dimension dimension, ReadOnlySpan<Truth> truths, Span<ulong> set)
    {
        for (var i = 0; i < truths.Length; i++)
            if (truths[i] == Truth.Fails)
                Add(waiting[dimension.FirstDemand + i], set);
    }

    private ulong[] Set(IEnumerable<Trigger> triggers)
    {
        var set = new ulong[Words];
        foreach (var trigger in triggers)
            set[trigger.Id >> 6] |= 1UL << trigger.Id;
        return set;
    }

    private static void Add(ReadOnlySpan<ulong> added, Span<ulong> set)
    {
        for (var word = 0; word < added.Length; word++)
            set[word] |= added[word];
    }
}
