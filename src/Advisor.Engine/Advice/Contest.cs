using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Who competes: the styles, and within each style its technologies, each with the claims of the rules that speak of it.</summary>
internal sealed class Contest
{
    private readonly ImmutableArray<ImmutableArray<Contender>> technologies;

    public Contest(RuleSet ruleSet)
        : this(ruleSet, ruleSet.Rules)
    {
    }

    /// <summary>The contenders of a rule set with what some rules say of them.</summary>
    /// <param name="ruleSet">Who competes.</param>
    /// <param name="rules">The rules, which need not be its own.</param>
    public Contest(RuleSet ruleSet, ImmutableArray<Rule> rules)
    {
        // A rule without relations fires for all its targets alike, and they share its premise.
        var own = rules.ToDictionary(r => r.Id, r => Premise.Of(ruleSet, r.When));
        Styles = [.. ruleSet.Styles.Select((s, place) => new Contender(s.Id, place, StyleClaims(rules, s, own)))];
        technologies =
        [
            .. ruleSet.Styles.Select(s => ruleSet.Technologies.Where(t => t.Styles.Contains(s.Id))
                .Select((t, place) => new Contender(t.Id, place, TechnologyClaims(ruleSet, rules, t, s, own))).ToImmutableArray()),
        ];
    }

    /// <summary>In the order of the rule set.</summary>
    public ImmutableArray<Contender> Styles { get; }

    /// <summary>Those that can serve the style, by id.</summary>
    public ImmutableArray<Contender> TechnologiesOf(Contender style) => technologies[style.Place];

    private static ImmutableArray<Claim> StyleClaims(ImmutableArray<Rule> rules, Style style, Dictionary<string, Premise> own) =>
    [
        .. from rule in rules
           from effect in rule.Effects
           where effect.Target == style.Id
           select new Claim(rule, effect, own[rule.Id]),
    ];

    private static ImmutableArray<Claim> TechnologyClaims(
        RuleSet ruleSet, ImmutableArray<Rule> rules, Technology technology, Style style, Dictionary<string, Premise> own) =>
    [
        .. from rule in rules
           from effect in rule.Effects
           where effect.Target is null || effect.Target == technology.Id
           let conditions = Speech.Of(rule, technology, style)
           where conditions is not null
           let premise = rule.Where.Any(w => w is Relation) ? Premise.Of(ruleSet, conditions.Value) : own[rule.Id]
           select new Claim(rule, effect, premise),
    ];
}
