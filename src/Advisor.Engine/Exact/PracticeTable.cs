using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>What calls for which practice, laid out so that all calls are weighed at once. Immutable.</summary>
internal sealed class PracticeTable
{
    private readonly TriggerTable table;
    private readonly (int Trigger, PracticeAdvice Advice)[][] own; // by practice
    private readonly bool[] isRival; // by practice, whether it excludes any or any excludes it
    private readonly (int Practice, (int Trigger, PracticeAdvice Advice)[] Calls)[][] suiting; // by seat

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
        isRival = [.. ruleSet.Practices.Select(p => !p.ConflictsWith.IsEmpty || ruleSet.Practices.Any(q => q.ConflictsWith.Contains(p.Id)))];
        suiting = [.. candidates.Select(c => c.Select(a => (a.Place, Listed(a.Calls))).ToArray())];

        (int, PracticeAdvice)[] Listed(ImmutableArray<PracticeCall> calls) => [.. calls.Select(c => (table.Of(c.Premise).Id, c.Advice))];
    }

    /// <summary>The triggers that do not hold, one bit each.</summary>
    public ulong[] Lacking(AnswerSheet sheet) => table.Lacking(sheet);

    /// <summary>By practice, what its own conditions say; null: they do not hold.</summary>
    public PracticeAdvice?[] Own(ulong[] lacking) => Array.ConvertAll(own, calls => First(calls, lacking));

    /// <summary>The practices that answers call for in a style, by id.</summary>
    /// <param name="seat">The seat of the style's first technology; of the style where it has none.</param>
    /// <param name="lacking">See <see cref="Lacking"/>.</param>
    /// <param name="weighed">See <see cref="Own"/>.</param>
    public ImmutableArray<PracticeAdvice> For(int seat, ulong[] lacking, PracticeAdvice?[] weighed)
    {
        var called = ImmutableArray.CreateBuilder<PracticeAdvice>(suiting[seat].Length);
        var rivals = 0;
        foreach (var (practice, calls) in suiting[seat])
        {
            if ((weighed[practice] ?? First(calls, lacking)) is not { } advice)
                continue;
            called.Add(advice);
            rivals += isRival[practice] ? 1 : 0;
        }

        return rivals > 1 ? CalledPractices.Of(called) : called.DrainToImmutable();
    }

    private static PracticeAdvice? First((int Trigger, PracticeAdvice Advice)[] calls, ulong[] lacking)
    {
        foreach (var (trigger, advice) in calls)
            if ((lacking[trigger >> 6] >> trigger & 1) == 0)
                return advice;
        return null;
    }
}
