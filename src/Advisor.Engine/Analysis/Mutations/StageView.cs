using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Who ranks before whom by a mutant under the answers on the board; good until they change.</summary>
internal sealed class StageView(MutantStage stage, Understudy understudy) : RankOrder
{
    public override ImmutableArray<string> Styles => Ranked(stage.Groups[0]);

    public override ImmutableArray<string> TechnologiesOf(string style)
    {
        foreach (var group in stage.Groups)
            if (group.Style == style)
                return stage.Board.IsRuledOut(understudy.Of(group.StyleSeat)) ? [] : Ranked(group);
        return [];
    }

    /// <summary>Whether anybody stands elsewhere than by the rules.</summary>
    public bool Differs()
    {
        foreach (var stand in understudy.Stands)
            if (Differs(stand))
                return true;
        return false;
    }

    /// <summary>Whether this contender does.</summary>
    public bool Differs(MutantStage.Stand stand) =>
        stage.Board.StrengthOf(stand.Seat) != stage.Board.StrengthOf(stand.Shadow) || stage.Board.IsRuledOut(stand.Seat) != stage.Board.IsRuledOut(stand.Shadow);

    private ImmutableArray<string> Ranked(MutantStage.Group group) =>
    [
        .. group.Seats.Where(s => !stage.Board.IsRuledOut(understudy.Of(s))).OrderByDescending(s => stage.Board.StrengthOf(understudy.Of(s)))
            .Select(s => stage.Terrain.Seats[s].Id),
    ];
}
