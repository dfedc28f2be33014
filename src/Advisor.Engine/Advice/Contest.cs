using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Who competes: the styles, and within each style its technologies, each with the claims of the rules that speak of it.</summary>
internal sealed class Contest
{
    private readonly ImmutableArray<ImmutableArray<Contender>> technologies;

    public Contest(RuleSet ruleSet)
    {
        // A rule without relations fires for all its targets alike, and they share its premise.
        var own = ruleSet.Rules.ToDictionary(r => r.Id, r => Premise.Of(ruleSet, r.When));
        Styles = [.. ruleSet.Styles.Select((s, place) => new Contender(s.Id, place, StyleClaims(ruleSet, s, own)))];
        technologies =
        [
            .. ruleSet.Styles.Select(s => ruleSet.Technologies.Where(t => t.Styles.Contains(s.Id))
                .Select((t, place) => new Contender(t.Id, place, TechnologyClaims(ruleSet, t, s, own))).ToImmutableArray()),
        ];
    }

    /// <summary>In the order of the rule set.</summary>
    public ImmutableArray<Contender> Styles { get; }

    /// <summary>Those that can serve the style, by id.</summary>
    public ImmutableArray<Contender> TechnologiesOf(Contender style) => technologies[style.Place];

    private static ImmutableArray<Claim> StyleClaims(RuleSet ruleSet, Style style, Dictionary<string, Premise> own) =>
    [
        .. from rule in ruleSet.Rules
           from effect in rule.Effects
           where effect.Target == style.Id
           select new Claim(rule, effect, own[rule.Id]),
    ];

    private static ImmutableArray<Claim> TechnologyClaims(RuleSet ruleSet, Technology technology, Style style, Dictionary<string, Premise> own) =>
    [
        .. from rule in ruleSet.Rules
           from effect in rule.Effects
           where effect.Target is null || effect.Target == technology.Id
           let conditions = Speech.Of(rule, technology, style)
           where conditions is not null
           let premise = rule.Where.Any(w => w is Relation) ? Premise.Of(ruleSet, conditions.Value) : own[rule.Id]
           select new Claim(rule, effect, premise),
    ];
}
