using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>The contenders of one kind under some answers: the ranked, best first, and the ruled out, by place.</summary>
internal sealed record Ranking(ImmutableArray<Position> Ranked, ImmutableArray<Position> RuledOut, Outlook? Outlook, AnswerSheet Sheet)
{
    public static Ranking Of(ImmutableArray<Contender> contenders, AnswerSheet sheet)
    {
        var positions = contenders.Select(c => Position.Of(c, sheet)).ToList();
        ImmutableArray<Position> ranked = [.. positions.Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength)];
        var outlook = ranked.IsEmpty ? null : Outlook.Of(ranked[0], ranked.Skip(1), sheet);
        return new(ranked, [.. positions.Where(p => p.IsRuledOut)], outlook, sheet);
    }

    public ImmutableArray<Standing> ToStandings() => [.. Ranked.Select((p, i) => ToStanding(p, i + 1))];

    public ImmutableArray<RuledOut> ToRuledOut() =>
    [
        .. RuledOut.Select(p => new RuledOut(p.Contender.Id)
        {
            Reasons = [.. p.Contender.Claims.Where(c => c.RulesOut && c.Premise.Under(Sheet) == Truth.Holds).Select(c => c.ToReason())],
        }),
    ];

    private Standing ToStanding(Position position, int rank)
    {
        var claims = position.Contender.Claims.ToLookup(c => c.Premise.Under(Sheet) == Truth.Holds);
        var swings = Swing.OfScore(position.Contender, Sheet);
        var score = position.Favour - position.Opposition;
        return new(
            position.Contender.Id, rank, position.Favour, position.Opposition,
            new((int)(score + Reach.Lowest(swings)), (int)(score + Reach.Highest(swings))),
            rank == 1 && Outlook!.IsSettled)
        {
            Reasons = [.. claims[true].OrderByDescending(c => c.Effect.Weight).Select(c => c.ToReason())],
            Unmet = [.. claims[false].Select(c => c.ToUnmet(Sheet))],
        };
    }
}
