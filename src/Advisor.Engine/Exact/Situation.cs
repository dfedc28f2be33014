using System.Numerics;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>The terrain under some answers: which demands and triggers hold, fail or are open.</summary>
internal sealed class Situation
{
    private readonly ulong[] lacking; // triggers that do not hold
    private readonly ulong[] failing; // those of them that nothing more can make hold
    private readonly bool[] isFree; // by question; empty: none is
    private readonly SeatSums seats;
    private ulong[]? fired; // by seat; made when it is first asked for, always the same
    private Truth[]? demands; // likewise

    /// <summary>Looks at the terrain.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="stays">Whether the question at a place, if it is open, is known to stay so: what is demanded of it fails. Null: none is.</param>
    public Situation(Terrain terrain, AnswerSet answers, Func<int, bool>? stays = null)
    {
        (Terrain, Answers, Sheet) = (terrain, answers, AnswerSheet.Of(terrain.RuleSet, answers));
        failing = new ulong[terrain.Table.Words];
        terrain.Table.AddMissed(Sheet, failing);
        (lacking, isFree) = Sheet.HasOpen ? Open(stays) : (failing, []);
        seats = terrain.Scorer?.Sum(Sheet) ?? AddUp();
    }

    public Terrain Terrain { get; }

    public AnswerSet Answers { get; }

    public AnswerSheet Sheet { get; }

    public Truth Of(Demand demand) => Of(demand.Id);

    /// <summary>The same for the demand at a place among all.</summary>
    public Truth Of(int demand) => (demands ??= Weighed())[demand];

    /// <summary>Whether the trigger at a place among all triggers holds.</summary>
    public bool Holds(int trigger) => (lacking[trigger >> 6] >> trigger & 1) == 0;

    /// <summary>Whether the trigger at a place among all triggers is open.</summary>
    public bool IsOpen(int trigger) => ((lacking[trigger >> 6] & ~failing[trigger >> 6]) >> trigger & 1) != 0;

    /// <summary>What keeps a trigger from holding that does not.</summary>
    public Hindrance HindranceOf(Trigger trigger)
    {
        var truths = demands ??= Weighed();
        Hindrance open = default;
        for (var i = 0; i < trigger.DemandIds.Length; i++)
        {
            var truth = truths[trigger.DemandIds[i]];
            if (truth == Truth.Fails)
                return new(i, IsOpen: false);
            if (truth == Truth.Open && !open.IsOpen)
                open = new(i, IsOpen: true);
        }

        return open;
    }

    /// <summary>Whether the question at a place is open and may still be answered.</summary>
    public bool IsFree(int place) => HasFree && isFree[place];

    /// <summary>Whether any question may still be answered.</summary>
    public bool HasFree { get; private set; }

    /// <summary>How many demands an open trigger still waits for.</summary>
    public int OpenDemands(Trigger trigger)
    {
        var count = 0;
        foreach (var demand in trigger.Demands)
            count += Of(demand) == Truth.Open ? 1 : 0;
        return count;
    }

    /// <summary>Whether any rule rules a contender out.</summary>
    public bool IsRuledOut(Entrant entrant) => IsRuledOut(entrant.Ledger.Seat);

    /// <summary>Whether any rule rules out the contender in a seat.</summary>
    public bool IsRuledOut(int seat) => seats.IsRuledOut(seat);

    /// <summary>How many of those in some seats are ruled out.</summary>
    /// <param name="from">The first seat.</param>
    /// <param name="count">How many seats there are.</param>
    public int RuledOut(int from, int count) => seats.RuledOut(from, count);

    /// <summary>The sums of the weights for the contender in a seat, and against it.</summary>
    public (int Favour, int Opposition) SumsOf(int seat) => (seats.Favour(seat), seats.Opposition(seat));

    /// <summary>Where a contender stands.</summary>
    public Position PositionOf(Entrant entrant)
    {
        var seat = entrant.Ledger.Seat;
        return new(entrant.Contender, seats.Favour(seat), seats.Opposition(seat), seats.IsRuledOut(seat));
    }

    /// <summary>Who of a contest sits where, best first; those ruled out come last.</summary>
    /// <param name="from">The first seat of the contest.</param>
    /// <param name="count">How many compete.</param>
    public ReadOnlySpan<ushort> Ranked(int from, int count) => seats.Ranked(from, count);

    /// <summary>The reasons that hold for the contender in a seat, one bit each.</summary>
    public ReadOnlySpan<ulong> FiredIn(int seat) => (fired ??= Fired()).AsSpan(seat * Terrain.ReasonWords, Terrain.ReasonWords);

    private (ulong[] Lacking, bool[] IsFree) Open(Func<int, bool>? stays)
    {
        var (open, free) = (new ulong[failing.Length], new bool[Terrain.Dimensions.Length]);
        for (var place = 0; place < free.Length; place++)
        {
            if (Sheet[place] is not null)
                continue;
            free[place] = stays is null || !stays(place);
            HasFree |= free[place];
            Terrain.Table.AddReading(place, free[place] ? open : failing);
        }

        TriggerTable.Add(failing, open);
        return (open, free);
    }

    private SeatSums AddUp()
    {
        var scores = new long[Terrain.Seats.Length];
        for (var trigger = 0; trigger < Terrain.Triggers.Length; trigger++)
            if (Holds(trigger))
                foreach (ref readonly var one in Terrain.ScoresOf(trigger))
                    scores[one.Seat] += one.Score;
        return new(Terrain, scores);
    }

    private Truth[] Weighed()
    {
        var all = new Truth[Terrain.Demands.Length];
        foreach (var dimension in Terrain.Dimensions)
        {
            var truths = all.AsSpan(dimension.FirstDemand, dimension.Demands.Length);
            if (Sheet[dimension.Place] is { } answer)
                dimension.Weigh(answer, truths);
            else if (IsFree(dimension.Place))
                truths.Fill(Truth.Open);
        }

        return all;
    }

    private ulong[] Fired()
    {
        var all = new ulong[Terrain.ReasonWords * Terrain.Seats.Length];
        for (var word = 0; word < lacking.Length; word++)
            for (var holding = ~lacking[word] & Terrain.Table.InWord(word); holding != 0; holding &= holding - 1)
                foreach (var bit in Terrain.ReasonsOf((64 * word) + BitOperations.TrailingZeroCount(holding)))
                    all[bit >> 6] |= 1UL << bit;
        return all;
    }
}
