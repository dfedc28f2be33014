using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>Tells whether two sides advise differently under the answers on a board.</summary>
internal sealed class Deviation
{
    private readonly Sides sides;
    private readonly Scoreboard board;
    private readonly ChangedTriggers changed;
    private readonly ImmutableArray<(Side.Seat Before, Side.Seat After)> exits;

    public Deviation(Sides sides, Scoreboard board, ChangedTriggers changed)
    {
        (this.sides, this.board, this.changed) = (sides, board, changed);
        exits = [.. sides.Pairs.Where(p => !p.Before.Entrant.Exits.ToHashSet().SetEquals(p.After.Entrant.Exits))];
    }

    /// <summary>Whether another style or technology is first, or somebody is ruled out by one side only.</summary>
    public bool IsThere()
    {
        var (one, other) = (sides.Before.First(board), sides.After.First(board));
        if (!IsSame(one, other))
            return true;
        foreach (var (before, after) in exits)
            if (IsOut(before) != IsOut(after) && IsSeen(before, after))
                return true;
        return false;
    }

    public AdviceChange ToChange(bool isSmallest)
    {
        var answers = QuestionnaireWalk.Answers(sides.Terrain, board).Aggregate(
            AnswerSet.Empty(sides.Terrain.RuleSet), (set, a) => set.With(sides.Terrain.Dimensions[a.Place].Question.Id, a.Answer));
        return new(
            answers, sides.Before.ToChoice(sides.Before.First(board)), sides.After.ToChoice(sides.After.First(board)),
            Out(isOutBefore: false), Out(isOutBefore: true), changed.Firing(board), isSmallest);
    }

    private ImmutableArray<string> Out(bool isOutBefore) =>
    [
        .. exits.Where(e => IsOut(e.Before) == isOutBefore && IsOut(e.After) != isOutBefore && IsSeen(e.Before, e.After)).Select(e => e.Before.Name),
    ];

    private bool IsOut(Side.Seat seat) => board.IsRuledOut(seat.Index);

    /// <summary>The technologies of a style that is ruled out are not shown.</summary>
    private bool IsSeen(Side.Seat before, Side.Seat after) => before.Style is null || !(IsOut(before.Style) || IsOut(after.Style!));

    private bool IsSame((int Style, int Technology) one, (int Style, int Technology) other)
    {
        if (one.Style < 0 || other.Style < 0)
            return one.Style == other.Style;
        if (sides.Before.Styles[one.Style].Name != sides.After.Styles[other.Style].Name || one.Technology < 0 || other.Technology < 0)
            return one.Technology < 0 && other.Technology < 0 && sides.Before.Styles[one.Style].Name == sides.After.Styles[other.Style].Name;
        return sides.Before.Technologies[one.Style][one.Technology].Name == sides.After.Technologies[other.Style][other.Technology].Name;
    }
}
