using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>The terrain under some answers: which demands and triggers hold, fail or are open.</summary>
internal sealed class Situation
{
    private readonly Truth[] demands;
    private readonly Truth[] triggers;
    private readonly int[] hindrances;
    private readonly bool[] isFree;

    /// <summary>Looks at the terrain.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="stays">Whether the question at a place, if it is open, is known to stay so: what is demanded of it fails. Null: none is.</param>
    public Situation(Terrain terrain, AnswerSet answers, Func<int, bool>? stays = null)
    {
        (Terrain, Answers, Sheet) = (terrain, answers, AnswerSheet.Of(terrain.RuleSet, answers));
        demands = new Truth[terrain.Demands.Length];
        isFree = new bool[terrain.Dimensions.Length];
        foreach (var dimension in terrain.Dimensions)
        {
            var truths = demands.AsSpan(dimension.FirstDemand, dimension.Demands.Length);
            if (Sheet[dimension.Place] is { } answer)
                dimension.Weigh(answer, truths);
            else if (isFree[dimension.Place] = stays is null || !stays(dimension.Place))
            {
                truths.Fill(Truth.Open);
                HasFree = true;
            }
        }

        triggers = new Truth[terrain.Triggers.Length];
        hindrances = new int[terrain.Triggers.Length];
        foreach (var trigger in terrain.Triggers)
            (triggers[trigger.Id], hindrances[trigger.Id]) = Under(trigger);
    }

    public Terrain Terrain { get; }

    public AnswerSet Answers { get; }

    public AnswerSheet Sheet { get; }

    public Truth Of(Demand demand) => demands[demand.Id];

    public Truth Of(Trigger trigger) => triggers[trigger.Id];

    /// <summary>Whether the trigger at a place among all triggers holds.</summary>
    public bool Holds(int trigger) => triggers[trigger] == Truth.Holds;

    /// <summary>Whether the trigger at a place among all triggers is open.</summary>
    public bool IsOpen(int trigger) => triggers[trigger] == Truth.Open;

    /// <summary>The code of what keeps the trigger at a place from holding.</summary>
    public int HindranceOf(int trigger) => hindrances[trigger];

    /// <summary>Whether the question at a place is open and may still be answered.</summary>
    public bool IsFree(int place) => isFree[place];

    /// <summary>Whether any question may still be answered.</summary>
    public bool HasFree { get; }

    /// <summary>How many demands an open trigger still waits for.</summary>
    public int OpenDemands(Trigger trigger)
    {
        var count = 0;
        foreach (var demand in trigger.Demands)
            count += demands[demand.Id] == Truth.Open ? 1 : 0;
        return count;
    }

    /// <summary>Where a contender stands.</summary>
    public Position PositionOf(Entrant entrant) => entrant.Ledger.PositionOf(this);

    private (Truth, int) Under(Trigger trigger)
    {
        var (truth, hindrance) = (Truth.Holds, 0);
        for (var i = 0; i < trigger.Demands.Length; i++)
        {
            var one = demands[trigger.Demands[i].Id];
            if (one >= truth)
                continue;
            (truth, hindrance) = (one, new Hindrance(i, one == Truth.Open).Code);
            if (one == Truth.Fails)
                break;
        }

        return (truth, hindrance);
    }
}
