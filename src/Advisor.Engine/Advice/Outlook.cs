using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>What could still take rank 1 from the leader.</summary>
/// <param name="Threats">The open requirements of each rule that could rule the leader out.</param>
/// <param name="Challenges">The rivals that could overtake it; all rivals, where it could be ruled out.</param>
internal sealed record Outlook(ImmutableArray<ImmutableArray<Requirement>> Threats, ImmutableArray<Challenge> Challenges)
{
    /// <summary>Proven: no way of answering the open questions takes rank 1 away.</summary>
    public bool IsSettled => Threats.IsEmpty && Challenges.IsEmpty;

    /// <summary>Looks at the rules that are open.</summary>
    /// <param name="leader">The first of those that are not ruled out.</param>
    /// <param name="others">The rest of them. Who is ruled out stays so: a rule that fired never fails because more is answered.</param>
    /// <param name="sheet">The answers.</param>
    public static Outlook Of(Position leader, IEnumerable<Position> others, AnswerSheet sheet)
    {
        var threats = leader.Contender.OpenExits(sheet);
        var challenges = others
            .Select(o => Challenge.Of(o, leader, sheet))
            .Where(c => !threats.IsEmpty || Reach.Highest(c.Swings) > c.Lead);
        return new(threats, [.. challenges]);
    }
}
