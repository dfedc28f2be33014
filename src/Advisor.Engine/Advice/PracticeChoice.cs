using System.Collections.Concurrent;
using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Knows what calls for which practice. Safe to share among threads.</summary>
internal sealed class PracticeChoice
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<Rule> recommending;
    private readonly ConcurrentDictionary<(string Style, string? Technology), ImmutableArray<Candidate>> candidates = new();

    public PracticeChoice(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        Own = [.. ruleSet.Practices.Select((p, place) => p.When.Select(w => PracticeCall.Of(ruleSet, place, Premise.Of(ruleSet, w), null)).ToImmutableArray())];
        recommending = [.. ruleSet.Rules.Where(r => r.Recommends.Length > 0)];
    }

    /// <summary>By the place of the practice, the calls by its own conditions.</summary>
    public ImmutableArray<ImmutableArray<PracticeCall>> Own { get; }

    /// <summary>The practices that answers call for in a style, by id.</summary>
    /// <param name="style">The id of the style.</param>
    /// <param name="technology">The id of its first technology; null: it has none.</param>
    /// <param name="sheet">The answers.</param>
    public ImmutableArray<PracticeAdvice> Under(AnswerSheet sheet, string style, string? technology) => CalledPractices.Of(
        from candidate in For(style, technology)
        let call = Own[candidate.Place].Concat(candidate.Calls).FirstOrDefault(c => c.Premise.Under(sheet) == Truth.Holds)
        where call is not null
        select call.Advice);

    /// <summary>The practices that suit a style, by id.</summary>
    /// <param name="style">The id of the style.</param>
    /// <param name="technology">The id of its first technology; null: it has none.</param>
    public ImmutableArray<Candidate> For(string style, string? technology) =>
        candidates.TryGetValue((style, technology), out var known) ? known : candidates.GetOrAdd((style, technology), Gather(style, technology));

    private ImmutableArray<Candidate> Gather(string styleId, string? technologyId)
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
            .. from practice in ruleSet.Practices.Index()
               where practice.Item.Styles.Contains(styleId)
               let rules = speaking.Where(s => s.Rule.Recommends.Contains(practice.Item.Id))
               select new Candidate(practice.Index, [.. rules.Select(r => PracticeCall.Of(ruleSet, practice.Index, r.Premise, r.Rule))]),
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

    /// <summary>A practice that suits a style.</summary>
    /// <param name="Place">Its place among all practices.</param>
    /// <param name="Calls">The rules on the style, or on the technology in it, that recommend it there, by id.</param>
    public sealed record Candidate(int Place, ImmutableArray<PracticeCall> Calls);
}
