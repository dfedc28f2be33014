namespace Advisor.Engine.Exact;

/// <summary>
/// Two contenders of one contest: what moves the strength of one over the other. Each part is made when first asked for, and kept; two threads may both make
/// it, and then either will do.
/// </summary>
internal sealed class Duel(Entrant one, Entrant other)
{
    /// <summary>What the lead gains while the one is ranked.</summary>
    public Objective Lead => field ??= LeadWithout(one.Exits);

    /// <summary>What the lead gains while the one is ranked, and, for technologies, the style too that they compete in.</summary>
    public Objective LeadInside => one.OuterExits.IsEmpty ? Lead : field ??= LeadWithout([.. one.Exits, .. one.OuterExits]);

    /// <summary>How the one's challenge of the other lets questions pull.</summary>
    public PreparedPulls Pulls => field ??= new(
    [
        .. from claim in Claims(one, 1).Concat(Claims(other, -1))
           group claim by claim.Stake.Claim.Premise into rule
           let weight = rule.Sum(r => r.Weight)
           where weight != 0
           select (rule.First().Stake.Trigger, weight),
    ]);

    private Objective LeadWithout(IEnumerable<Trigger> exits) => Objective.Of(
    [
        .. Claims(one, 1).Concat(Claims(other, -1)).Select(c => (c.Stake.Trigger, c.Weight)),
        .. exits.Select(e => (e, Sum.Forbidden)),
    ]);

    private static IEnumerable<(Stake Stake, long Weight)> Claims(Entrant entrant, int sign) => entrant.Stakes.Select(s => (s, sign * s.Strength));
}
