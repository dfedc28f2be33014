using System.Collections.Concurrent;
using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Knows what calls for which practice. Safe to share among threads.</summary>
internal sealed class PracticeChoice
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<ImmutableArray<PracticeCall>> own;
    private readonly ImmutableArray<Rule> recommending;
    private readonly ConcurrentDictionary<(string Style, string? Technology), ImmutableArray<PracticeCall>> calls = new();

    public PracticeChoice(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        own = [.. ruleSet.Practices.Select(p => p.When.Select(w => PracticeCall.Of(p, Premise.Of(ruleSet, w), null)).ToImmutableArray())];
        recommending = [.. ruleSet.Rules.Where(r => r.Recommends.Length > 0)];
    }

    /// <summary>The practices that answers call for in a style, by id.</summary>
    /// <param name="style">The id of the style.</param>
    /// <param name="technology">The id of its first technology; null: it has none.</param>
    /// <param name="sheet">The answers.</param>
    public ImmutableArray<PracticeAdvice> Under(AnswerSheet sheet, string style, string? technology)
    {
        var called = new CalledPractices();
        foreach (var call in CallsFor(style, technology))
            if (called.IsNew(call.Advice) && call.Premise.Under(sheet) == Truth.Holds)
                called.Add(call.Advice);
        return called.Settled();
    }

    /// <summary>
    /// What can call for the practices that suit a style, by the practice's id: its own conditions, then the rules on the style or on the technology in it that
    /// recommend it, by id.
    /// </summary>
    public ImmutableArray<PracticeCall> CallsFor(string style, string? technology) =>
        calls.TryGetValue((style, technology), out var known) ? known : calls.GetOrAdd((style, technology), Gather(style, technology));

    private ImmutableArray<PracticeCall> Gather(string styleId, string? technologyId)
    {
        var style = ruleSet.FindStyle(styleId)!;
        var technology = technologyId is null ? null : ruleSet.FindTechnology(technologyId);
        var speaking =
            (from rule in recommending
             let conditions = OfStyle(rule, style) ?? OfTechnology(rule, technology, style)
             where conditions is not null
             select (Rule: rule, Premise: Premise.Of(ruleSet, conditions.Value))).ToList();
        return
        [
            .. from practice in ruleSet.Practices
               where practice.Styles.Contains(styleId)
               from call in own[ruleSet.Practices.IndexOf(practice)].Concat(
                   speaking.Where(s => s.Rule.Recommends.Contains(practice.Id)).Select(s => PracticeCall.Of(practice, s.Premise, s.Rule)))
               select call,
        ];
    }

    /// <summary>A rule without effects that is not about technologies speaks of every style.</summary>
    private static ImmutableArray<Condition>? OfStyle(Rule rule, Style style) =>
        !Speech.IsOfTechnologies(rule) && (rule.Effects.IsEmpty || rule.Effects.Any(e => e.Target == style.Id)) ? rule.When : null;

    private static ImmutableArray<Condition>? OfTechnology(Rule rule, Technology? technology, Style style)
    {
        if (technology is null)
            return null;
        var speaks = rule.Effects.IsEmpty ? Speech.IsOfTechnologies(rule) : rule.Effects.Any(e => e.Target is null || e.Target == technology.Id);
        return speaks ? Speech.Of(rule, technology, style) : null;
    }
}
