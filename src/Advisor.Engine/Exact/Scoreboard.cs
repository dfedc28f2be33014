using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>
/// The strengths of all contenders under answers that change one at a time; a change costs only the rules that read its question. Not safe to share.
/// </summary>
internal sealed class Scoreboard
{
    private readonly Terrain terrain;
    private readonly Answer?[] answers;
    private readonly bool[] met;
    private readonly int[] missing;
    private readonly long[] strengths;
    private readonly int[] exits;

    public Scoreboard(Terrain terrain, AnswerSet given)
    {
        this.terrain = terrain;
        answers = new Answer?[terrain.Dimensions.Length];
        met = new bool[terrain.Demands.Length];
        missing = [.. terrain.Triggers.Select(t => t.Demands.Length)];
        strengths = [.. terrain.Seats.Select(s => s.Start)];
        exits = new int[strengths.Length];
        foreach (var trigger in terrain.Triggers)
            if (trigger.Demands.IsEmpty)
                Count(trigger, 1);
        for (var place = 0; place < answers.Length; place++)
            Set(place, given[terrain.Dimensions[place].Question.Id]);
    }

    /// <summary>The answer at a place; null: the question is open.</summary>
    public Answer? this[int place] => answers[place];

    /// <summary>Changes the answer to one question.</summary>
    public void Set(int place, Answer? answer)
    {
        if (ReferenceEquals(answers[place], answer))
            return;
        answers[place] = answer;
        foreach (var demand in terrain.Dimensions[place].Demands)
            Turn(demand, answer is not null && demand.Requirement.IsMetBy(answer));
    }

    /// <summary>Tries the answer of a cell for a question that takes one; <see cref="Restore"/> takes it back.</summary>
    public void Try(Dimension dimension, int cell)
    {
        foreach (var demand in dimension.Demands)
            Turn(demand, demand.Cells.BinarySearch(cell) >= 0);
    }

    /// <summary>Tries options, by their places, for a question that takes several; <see cref="Restore"/> takes them back.</summary>
    public void Try(Dimension dimension, ReadOnlySpan<int> options)
    {
        foreach (var demand in dimension.Demands)
            Turn(demand, dimension.IsMet(demand, options));
    }

    /// <summary>Back to the answer that was set.</summary>
    public void Restore(Dimension dimension)
    {
        var answer = answers[dimension.Place];
        foreach (var demand in dimension.Demands)
            Turn(demand, answer is not null && demand.Requirement.IsMetBy(answer));
    }

    /// <summary>The seats of the first style and of its first technology; negative: there is none.</summary>
    public (int Style, int Technology) First()
    {
        var style = First(0, terrain.Styles.Length);
        if (style < 0)
            return (-1, -1);
        var (from, count) = terrain.SeatsIn(style);
        return (style, First(from, count));
    }

    /// <summary>Who is first now.</summary>
    public Outcome ToOutcome() => First() is var (style, technology) && style < 0
        ? Outcome.None
        : new(terrain.Styles[style].Id, technology < 0 ? null : terrain.Seats[technology].Id, FitOf(style));

    /// <summary>Whether a seat is ahead of another of its kind: not ruled out, and stronger unless the other is ruled out.</summary>
    public bool IsAhead(int seat, int other) => exits[seat] == 0 && (exits[other] > 0 || strengths[seat] > strengths[other]);

    public bool IsRuledOut(int seat) => exits[seat] > 0;

    /// <summary>See <see cref="Strength"/>.</summary>
    public long StrengthOf(int seat) => strengths[seat];

    private int First(int from, int count)
    {
        var first = -1;
        for (var seat = from; seat < from + count; seat++)
            if (exits[seat] == 0 && (first < 0 || strengths[seat] > strengths[first]))
                first = seat;
        return first;
    }

    private void Turn(Demand demand, bool isMet)
    {
        if (isMet == met[demand.Id])
            return;
        met[demand.Id] = isMet;
        foreach (var trigger in terrain.Awaiting(demand))
        {
            if (isMet && --missing[trigger.Id] == 0)
                Count(trigger, 1);
            else if (!isMet && missing[trigger.Id]++ == 0)
                Count(trigger, -1);
        }
    }

    private decimal FitOf(int style)
    {
        var (favour, opposition) = Strength.Parted(strengths[style], terrain.Styles[style].Contender.Place);
        return Fit.Of(favour, opposition);
    }

    private void Count(Trigger trigger, int sign)
    {
        foreach (var (seat, strength, rulesOut) in terrain.EffectsOf(trigger))
        {
            strengths[seat] += sign * strength;
            exits[seat] += rulesOut ? sign : 0;
        }
    }
}
