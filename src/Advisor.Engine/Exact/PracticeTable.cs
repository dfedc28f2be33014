using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What calls for which practice, laid out so that all calls are weighed at once. Immutable.</summary>
internal sealed class PracticeTable
{
    private readonly TriggerTable table;
    private readonly (int Trigger, PracticeAdvice Advice)[][] own; // by practice
    private readonly (int Place, int Trigger)[] conditions; // the same of all practices
    private readonly (int Place, (int Trigger, PracticeAdvice Advice)[] Calls)[][] suiting; // by seat
    private readonly ulong[][] suits; // by seat, one bit a practice
    private readonly (int Place, int Trigger)[][] recommended; // by seat, what calls for a practice beside its own conditions
    private readonly ImmutableArray<(int One, int Other)> rivals; // practices that exclude each other

    /// <summary>Lays out the calls.</summary>
    public PracticeTable(Terrain terrain)
    {
        var ruleSet = terrain.RuleSet;
        var choice = new PracticeChoice(ruleSet);
        var candidates = (from style in terrain.Styles
                          from first in terrain.TechnologiesOf(style).Select(t => (t.Ledger.Seat, Technology: (string?)t.Id)).Prepend((style.Ledger.Seat, null))
                          orderby first.Seat
                          select choice.For(style.Id, first.Technology)).ToList();
        table = new(ruleSet, [.. choice.Own.Concat(candidates.SelectMany(c => c).Select(c => c.Calls)).SelectMany(c => c).Select(c => c.Premise).Distinct()]);
        own = [.. choice.Own.Select(Listed)];
        conditions = [.. own.Index().SelectMany(p => p.Item, (p, call) => (p.Index, call.Trigger))];
        suiting = [.. candidates.Select(c => c.Select(a => (a.Place, Listed(a.Calls))).ToArray())];
        suits = [.. candidates.Select(c => SetOf(c.Select(a => a.Place)))];
        recommended = [.. suiting.Select(s => s.SelectMany(a => a.Calls, (a, c) => (a.Place, c.Trigger)).ToArray())];
        rivals =
        [
            .. from one in ruleSet.Practices.Index()
               from other in ruleSet.Practices.Index()
               where one.Item.ConflictsWith.Contains(other.Item.Id)
               select (one.Index, other.Index),
        ];

        (int, PracticeAdvice)[] Listed(ImmutableArray<PracticeCall> calls) => [.. calls.Select(c => (table.Of(c.Premise).Id, c.Advice))];
    }

    /// <summary>The triggers that do not hold, one bit each.</summary>
    public ulong[] Lacking(AnswerSheet sheet) => table.Lacking(sheet);

    /// <summary>The practices whose own conditions hold, one bit each.</summary>
    /// <param name="lacking">See <see cref="Lacking"/>.</param>
    public ulong[] Own(ulong[] lacking)
    {
        var held = new ulong[(own.Length + 63) / 64];
        AddHeld(conditions, lacking, held);
        return held;
    }

    /// <summary>The practices that answers call for in a style, one bit each.</summary>
    /// <param name="seat">The seat of the style's first technology; of the style where it has none.</param>
    /// <param name="lacking">See <see cref="Lacking"/>.</param>
    /// <param name="held">See <see cref="Own"/>.</param>
    public ulong[] In(int seat, ulong[] lacking, ulong[] held)
    {
        var called = new ulong[held.Length];
        for (var word = 0; word < held.Length; word++)
            called[word] = held[word] & suits[seat][word];
        AddHeld(recommended[seat], lacking, called);
        foreach (var (one, other) in rivals)
            if (Has(called, one) && Has(called, other))
                return SetOf(For(seat, lacking).Select(a => a.Place));
        return called;
    }

    /// <summary>The same, by id, with what calls for each.</summary>
    public ImmutableArray<PracticeAdvice> For(int seat, ulong[] lacking)
    {
        var called = new List<PracticeAdvice>(suiting[seat].Length);
        foreach (var (place, calls) in suiting[seat])
            if ((First(own[place], lacking) ?? First(calls, lacking)) is { } advice)
                called.Add(advice);
        return CalledPractices.Of(called);
    }

    private static void AddHeld((int Place, int Trigger)[] calls, ulong[] lacking, ulong[] held)
    {
        foreach (var (place, trigger) in calls)
            held[place >> 6] |= (~lacking[trigger >> 6] >> trigger & 1) << place; // nothing that would have to be predicted
    }

    private ulong[] SetOf(IEnumerable<int> places)
    {
        var set = new ulong[(own.Length + 63) / 64];
        foreach (var place in places)
            set[place >> 6] |= 1UL << place;
        return set;
    }

    private static PracticeAdvice? First((int Trigger, PracticeAdvice Advice)[] calls, ulong[] lacking)
    {
        foreach (var (trigger, advice) in calls)
            if (Holds(trigger, lacking))
                return advice;
        return null;
    }

    private static bool Holds(int trigger, ulong[] lacking) => !Has(lacking, trigger);

    private static bool Has(ulong[] set, int place) => (set[place >> 6] >> place & 1) != 0;
}
