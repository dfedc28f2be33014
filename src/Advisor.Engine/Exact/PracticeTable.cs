using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>What calls for which practice, laid out so that all calls are weighed at once. Immutable.</summary>
internal sealed class PracticeTable
{
    private readonly TriggerTable table;
    private readonly (int Trigger, PracticeAdvice Advice)[][] own; // by practice
    private readonly FrozenDictionary<(string Style, string? Technology), (int Practice, (int Trigger, PracticeAdvice Advice)[] Calls)[]> suiting;

    /// <summary>Lays out the calls.</summary>
    public PracticeTable(RuleSet ruleSet)
    {
        var choice = new PracticeChoice(ruleSet);
        var candidates = (from style in ruleSet.Styles
                          from technology in ruleSet.Technologies.Where(t => t.Styles.Contains(style.Id)).Select(t => t.Id).Prepend(null)
                          select (Style: style.Id, Technology: technology, All: choice.For(style.Id, technology))).ToList();
        table = new(ruleSet, [.. choice.Own.Concat(candidates.SelectMany(c => c.All).Select(c => c.Calls)).SelectMany(c => c).Select(c => c.Premise).Distinct()]);
        own = [.. choice.Own.Select(Listed)];
        suiting = candidates.ToFrozenDictionary(c => (c.Style, c.Technology), c => c.All.Select(a => (a.Place, Listed(a.Calls))).ToArray());

        (int, PracticeAdvice)[] Listed(ImmutableArray<PracticeCall> calls) => [.. calls.Select(c => (table.Of(c.Premise).Id, c.Advice))];
    }

    /// <summary>Weighs all calls.</summary>
    public Weighed Under(AnswerSheet sheet)
    {
        var lacking = table.Lacking(sheet);
        return new(lacking, Array.ConvertAll(own, calls => First(calls, lacking)));
    }

    /// <summary>The practices that answers call for in a style, by id.</summary>
    /// <param name="style">The id of the style.</param>
    /// <param name="technology">The id of its first technology; null: it has none.</param>
    /// <param name="weighed">The answers.</param>
    public ImmutableArray<PracticeAdvice> Of(Weighed weighed, string style, string? technology)
    {
        var called = new List<PracticeAdvice>(own.Length);
        foreach (var (practice, calls) in suiting[(style, technology)])
            if ((weighed.Own[practice] ?? First(calls, weighed.Lacking)) is { } advice)
                called.Add(advice);
        return CalledPractices.Of(called);
    }

    private static PracticeAdvice? First((int Trigger, PracticeAdvice Advice)[] calls, ulong[] lacking)
    {
        foreach (var (trigger, advice) in calls)
            if ((lacking[trigger >> 6] >> trigger & 1) == 0)
                return advice;
        return null;
    }

    /// <summary>All calls under some answers.</summary>
    /// <param name="Lacking">Those that do not hold, one bit each.</param>
    /// <param name="Own">By practice, what its own conditions say; null: they do not hold.</param>
    public sealed record Weighed(ulong[] Lacking, PracticeAdvice?[] Own);
}
