using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>What calls for which practice, laid out so that all calls are weighed at once. Immutable.</summary>
internal sealed class PracticeTable
{
    private readonly TriggerTable table;
    private readonly FrozenDictionary<(string Style, string? Technology), (int Trigger, PracticeAdvice Advice)[]> calls;

    /// <summary>Lays out the calls.</summary>
    public PracticeTable(RuleSet ruleSet)
    {
        var choice = new PracticeChoice(ruleSet);
        var all = (from style in ruleSet.Styles
                   from technology in ruleSet.Technologies.Where(t => t.Styles.Contains(style.Id)).Select(t => t.Id).Prepend(null)
                   select (Style: style.Id, Technology: technology, Calls: choice.CallsFor(style.Id, technology))).ToList();
        table = new(ruleSet, [.. all.SelectMany(a => a.Calls).Select(c => c.Premise).Distinct()]);
        calls = all.ToFrozenDictionary(a => (a.Style, a.Technology), a => a.Calls.Select(c => (table.Of(c.Premise).Id, c.Advice)).ToArray());
    }

    /// <summary>The calls that do not hold under answers, for <see cref="Under"/>.</summary>
    public ulong[] Lacking(AnswerSheet sheet) => table.Lacking(sheet);

    /// <summary>The practices that answers call for in a style, by id.</summary>
    /// <param name="style">The id of the style.</param>
    /// <param name="technology">The id of its first technology; null: it has none.</param>
    /// <param name="lacking">From <see cref="Lacking"/>.</param>
    public ImmutableArray<PracticeAdvice> Under(ulong[] lacking, string style, string? technology)
    {
        var called = new CalledPractices();
        foreach (var (trigger, advice) in calls[(style, technology)])
            if ((lacking[trigger >> 6] >> trigger & 1) == 0 && called.IsNew(advice))
                called.Add(advice);
        return called.Settled();
    }
}
