using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Peers;

/// <summary>A rule as peers evaluate it: what it asks of the answers, and what it does to which targets.</summary>
/// <param name="When">All must hold; empty: it always fires.</param>
/// <param name="Effects">The targets and the weights with their signs; 0 rules the target out.</param>
internal sealed record PeerRule(ImmutableArray<Condition> When, ImmutableArray<(int Target, int Weight)> Effects)
{
    /// <summary>
    /// In the order of the rules. What does not depend on the answers is decided, as an author for these engines would: of which technologies a rule
    /// speaks. A relation becomes a condition with the technology's fact in it; technologies that state the same fact share it.
    /// </summary>
    public static IEnumerable<PeerRule> Of(RuleSet ruleSet, Targets targets) =>
        from rule in ruleSet.Rules
        from said in Said(rule, targets).GroupBy(s => string.Join(" and ", s.When.Select(Written)))
        select new PeerRule(said.First().When, [.. said.Select(s => (s.Target, s.Weight))]);

    private static IEnumerable<(ImmutableArray<Condition> When, int Target, int Weight)> Said(Rule rule, Targets targets)
    {
        foreach (var effect in rule.Effects)
        {
            for (var style = 0; style < targets.Styles; style++)
            {
                if (effect.Target == targets.Style(style).Id)
                    yield return (rule.When, style, effect.Signed);
                for (var target = targets.FirstOf(style); target < targets.FirstOf(style) + targets.TechnologiesOf(style); target++)
                {
                    var technology = targets.Technology(target);
                    if ((effect.Target is null || effect.Target == technology.Id) && Speech.Of(rule, technology, targets.Style(style)) is { } when)
                        yield return (when, target, effect.Signed);
                }
            }
        }
    }

    // Records compare their option lists by reference.
    private static string Written(Condition condition) => condition switch
    {
        OptionCondition c => $"{c.Question} any of {string.Join(',', c.AnyOf)}",
        NoneOfCondition c => $"{c.Question} none of {string.Join(',', c.NoneOf)}",
        _ => condition.ToString(),
    };
}
