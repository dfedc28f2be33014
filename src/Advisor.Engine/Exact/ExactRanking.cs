using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>The contenders of one kind under some answers, with what is still possible for each.</summary>
internal sealed class ExactRanking
{
    private readonly Situation situation;
    private readonly Forecast forecast;
    private readonly ImmutableArray<Trigger> outerExits;
    private readonly ImmutableArray<(Entrant Entrant, Position Position)> ranked;
    private readonly ImmutableArray<Entrant> ruledOut;

    /// <summary>Ranks the contenders.</summary>
    /// <param name="entrants">Who competes.</param>
    /// <param name="situation">The answers.</param>
    /// <param name="forecast">What is possible under them.</param>
    /// <param name="outerExits">For technologies, the triggers that rule out the style they compete in: what happens then is never seen.</param>
    public ExactRanking(ImmutableArray<Entrant> entrants, Situation situation, Forecast forecast, ImmutableArray<Trigger> outerExits)
    {
        (this.situation, this.forecast, this.outerExits) = (situation, forecast, outerExits);
        var positions = entrants.Select(e => (Entrant: e, Position: situation.PositionOf(e))).ToList();
        ranked = [.. positions.Where(p => !p.Position.IsRuledOut).OrderByDescending(p => p.Position.Strength)];
        ruledOut = [.. positions.Where(p => p.Position.IsRuledOut).Select(p => p.Entrant)];
        IsSettled = !ranked.IsEmpty && IsLeaderSafe();
    }

    /// <summary>Those not ruled out, best first.</summary>
    public IEnumerable<Entrant> Ranked => ranked.Select(r => r.Entrant);

    /// <summary>Whether somebody is first, and stays so whatever else is answered.</summary>
    public bool IsSettled { get; }

    public ImmutableArray<Standing> ToStandings() => [.. ranked.Select((r, i) => ToStanding(r.Entrant, r.Position, i + 1))];

    public ImmutableArray<RuledOut> ToRuledOut() =>
    [
        .. ruledOut.Select(e => new RuledOut(
            e.Id, [.. e.Stakes.Where(s => s.Claim.RulesOut && situation.Of(s.Trigger) == Truth.Holds).Select(s => s.Claim.ToReason())])),
    ];

    /// <summary>What can still take rank 1 from the first; nobody is missing, and nobody is in it who cannot.</summary>
    public Outlook ToOutlook()
    {
        if (IsSettled)
            return new([], []);
        var leader = ranked[0];
        var threats = Threats().Select(e => situation.OpenOf(e).Select(d => d.Requirement).ToImmutableArray()).ToImmutableArray();
        var challenges = from rival in ranked.Skip(1)
                         where !threats.IsEmpty || CanOvertake(rival)
                         select new Challenge(
                             leader.Position.Strength - rival.Position.Strength,
                             Swing.Between(rival.Entrant.Contender, leader.Entrant.Contender, situation.Sheet));
        return new(threats, [.. challenges]);
    }

    private bool IsLeaderSafe() => !Threats().Any() && !ranked.Skip(1).Any(CanOvertake);

    private IEnumerable<Trigger> Threats() =>
        ranked[0].Entrant.Exits.Where(e => situation.Of(e) == Truth.Open && forecast.CanFire(e, outerExits));

    private bool CanOvertake((Entrant Entrant, Position Position) rival) =>
        forecast.LeadOf(rival.Position, rival.Entrant, ranked[0].Position, ranked[0].Entrant, [.. rival.Entrant.Exits, .. outerExits]) > 0;

    private Standing ToStanding(Entrant entrant, Position position, int rank)
    {
        var reasons = new List<Reason>();
        var unmet = ImmutableArray.CreateBuilder<UnmetRule>();
        foreach (var stake in entrant.Stakes)
        {
            if (situation.Of(stake.Trigger) == Truth.Holds)
                reasons.Add(stake.Claim.ToReason());
            else
                unmet.Add(ToUnmet(stake));
        }

        return new(
            entrant.Id, rank, position.Favour, position.Opposition, forecast.RangeOf(position, entrant, [.. entrant.Exits, .. outerExits]),
            rank == 1 && IsSettled, [.. reasons.OrderByDescending(r => r.Effect.Weight)], unmet.ToImmutable());
    }

    /// <summary>The first question that failed, or, where none did, the first that is open.</summary>
    private UnmetRule ToUnmet(Stake stake)
    {
        Demand? open = null;
        foreach (var demand in stake.Trigger.Demands)
        {
            if (situation.Of(demand) == Truth.Fails)
                return new(stake.Claim.Rule, stake.Claim.Effect, demand.Dimension.Question.Id, IsOpen: false);
            if (situation.Of(demand) == Truth.Open)
                open ??= demand;
        }

        return new(stake.Claim.Rule, stake.Claim.Effect, open!.Dimension.Question.Id, IsOpen: true);
    }
}
