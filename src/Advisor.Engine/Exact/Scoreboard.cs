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
        {
            var isMet = answer is not null && demand.Requirement.IsMetBy(answer);
            if (isMet == met[demand.Id])
                continue;
            met[demand.Id] = isMet;
            foreach (var trigger in terrain.Awaiting(demand))
            {
                if (isMet && --missing[trigger.Id] == 0)
                    Count(trigger, 1);
                else if (!isMet && missing[trigger.Id]++ == 0)
                    Count(trigger, -1);
            }
        }
    }

    /// <summary>Who is first now.</summary>
    public Outcome ToOutcome()
    {
        if (First(0, terrain.Styles.Length) is not { } style)
            return Outcome.None;
        var (from, count) = terrain.SeatsIn(style);
        return new(terrain.Styles[style].Id, First(from, count) is { } first ? terrain.Seats[first].Id : null, FitOf(style));
    }

    /// <summary>Whether a seat is ahead of another of its kind: not ruled out, and stronger unless the other is ruled out.</summary>
    public bool IsAhead(int seat, int other) => exits[seat] == 0 && (exits[other] > 0 || strengths[seat] > strengths[other]);

    public bool IsRuledOut(int seat) => exits[seat] > 0;

    private int? First(int from, int count)
    {
        int? first = null;
        for (var seat = from; seat < from + count; seat++)
            if (exits[seat] == 0 && (first is null || strengths[seat] > strengths[first.Value]))
                first = seat;
        return first;
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
