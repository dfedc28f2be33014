using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Chooses what to do beside choosing a style.</summary>
internal sealed class PracticeChoice
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<(Practice Practice, ImmutableArray<Premise> Alternatives)> practices;
    private readonly ImmutableArray<Rule> recommending;

    public PracticeChoice(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        practices = [.. ruleSet.Practices.Select(p => (p, p.When.Select(w => Premise.Of(ruleSet, w)).ToImmutableArray()))];
        recommending = [.. ruleSet.Rules.Where(r => r.Recommends.Length > 0)];
    }

    /// <summary>The practices that the answers call for in a style, by id.</summary>
    /// <param name="styleId">The style.</param>
    /// <param name="technologyId">Its first technology; null: it has none.</param>
    /// <param name="sheet">The answers.</param>
    public ImmutableArray<PracticeAdvice> For(string styleId, string? technologyId, AnswerSheet sheet)
    {
        var style = ruleSet.FindStyle(styleId)!;
        var fired = Fired(style, technologyId is null ? null : ruleSet.FindTechnology(technologyId), sheet);
        var called = practices.Where(p => p.Practice.Styles.Contains(styleId))
            .Select(p => Called(p.Practice, p.Alternatives, fired, sheet)).OfType<PracticeAdvice>();

        // Of practices that exclude each other, the one that answers to more of what is known stays.
        var kept = new List<PracticeAdvice>();
        foreach (var advice in called.OrderByDescending(a => a.Questions.Length).ThenBy(a => a.Practice.Id, StringComparer.Ordinal))
            if (!kept.Exists(k => Conflict(k.Practice, advice.Practice)))
                kept.Add(advice);
        return [.. kept.OrderBy(a => a.Practice.Id, StringComparer.Ordinal)];
    }

    private static PracticeAdvice? Called(
        Practice practice, ImmutableArray<Premise> alternatives, List<(Rule Rule, Premise Premise)> fired, AnswerSheet sheet)
    {
        if (alternatives.FirstOrDefault(a => a.Under(sheet) == Truth.Holds) is { } alternative)
            return new(practice, alternative.Questions, null);
        var (rule, premise) = fired.Find(f => f.Rule.Recommends.Contains(practice.Id));
        return rule is null ? null : new(practice, premise.Questions, rule);
    }

    /// <summary>The recommending rules that fired and speak of the style or of the technology in it, by id.</summary>
    private List<(Rule Rule, Premise Premise)> Fired(Style style, Technology? technology, AnswerSheet sheet) =>
    [
        .. from rule in recommending
           let conditions = OfStyle(rule, style) ?? OfTechnology(rule, technology, style)
           where conditions is not null
           let premise = Premise.Of(ruleSet, conditions.Value)
           where premise.Under(sheet) == Truth.Holds
           select (rule, premise),
    ];

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

    private static bool Conflict(Practice a, Practice b) => a.ConflictsWith.Contains(b.Id) || b.ConflictsWith.Contains(a.Id);
}
