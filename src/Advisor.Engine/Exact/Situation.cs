using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>The terrain under some answers: which demands and triggers hold, fail or are open.</summary>
internal sealed class Situation
{
    private readonly Truth[] demands;
    private readonly Truth[] triggers;
    private readonly ImmutableArray<Demand>[] open;

    /// <summary>Looks at the terrain.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="stays">Whether the question at a place, if it is open, is known to stay so: what is demanded of it fails. Null: none is.</param>
    public Situation(Terrain terrain, AnswerSet answers, Func<int, bool>? stays = null)
    {
        (Terrain, Answers, Sheet) = (terrain, answers, AnswerSheet.Of(terrain.RuleSet, answers));
        demands = [.. terrain.Demands.Select(d => Under(d, stays))];
        triggers = new Truth[terrain.Triggers.Length];
        open = new ImmutableArray<Demand>[terrain.Triggers.Length];
        foreach (var trigger in terrain.Triggers)
        {
            var truth = Truth.Holds;
            foreach (var demand in trigger.Demands)
                truth = (Truth)Math.Min((int)truth, (int)demands[demand.Id]);
            triggers[trigger.Id] = truth;
            open[trigger.Id] = truth == Truth.Open ? [.. trigger.Demands.Where(d => demands[d.Id] == Truth.Open)] : [];
        }
    }

    public Terrain Terrain { get; }

    public AnswerSet Answers { get; }

    public AnswerSheet Sheet { get; }

    public Truth Of(Demand demand) => demands[demand.Id];

    public Truth Of(Trigger trigger) => triggers[trigger.Id];

    /// <summary>The demands that a trigger still waits for; none where it holds or fails.</summary>
    public ImmutableArray<Demand> OpenOf(Trigger trigger) => open[trigger.Id];

    private Truth Under(Demand demand, Func<int, bool>? stays)
    {
        var truth = demand.Requirement.Under(Sheet);
        return truth == Truth.Open && stays?.Invoke(demand.Place) == true ? Truth.Fails : truth;
    }

    /// <summary>Where a contender stands.</summary>
    public Position PositionOf(Entrant entrant)
    {
        int favour = 0, opposition = 0;
        var ruledOut = false;
        foreach (var stake in entrant.Stakes)
        {
            if (triggers[stake.Trigger.Id] != Truth.Holds)
                continue;
            var signed = stake.Claim.Effect.Signed;
            ruledOut |= stake.Claim.RulesOut;
            favour += Math.Max(signed, 0);
            opposition += Math.Max(-signed, 0);
        }

        return new(entrant.Contender, favour, opposition, ruledOut);
    }
}
