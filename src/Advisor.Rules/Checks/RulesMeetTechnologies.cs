using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>Some technology can meet the conditions of each rule.</summary>
internal sealed class RulesMeetTechnologies : ISetCheck
{
    public void Inspect(LinkedSet set, Findings findings)
    {
        foreach (var draft in set.Drafts.Where(d => d.Rule.Where.Length > 0))
            if (!set.RuleSet.Technologies.Any(t => Speaks(draft.Rule, t)))
                findings.Warning(DiagnosticCodes.RuleWithoutTechnology, draft.Fields.KeyPlace("where"), $"no technology can meet rule `{draft.Rule.Id}`");
    }

    private static bool Speaks(Rule rule, Technology technology) =>
        (rule.Effects.IsEmpty || rule.Effects.Any(e => e.Target is null || e.Target == technology.Id)) &&
        (rule.Within.IsEmpty || rule.Within.Any(technology.Styles.Contains)) &&
        rule.Where.All(c => CanMeet(c, technology));

    private static bool CanMeet(FactCondition condition, Technology technology) => (condition, technology.Facts.GetValueOrDefault(condition.Fact)) switch
    {
        (NamedInAnswer, _) => true,
        (Relation, var fact) => fact is not null,
        (FactHas has, OptionsFact fact) => has.AnyOf.Any(fact.Options.Contains),
        (FactLacks lacks, OptionsFact fact) => !lacks.NoneOf.Any(fact.Options.Contains),
        (FactInRange range, AmountFact fact) => new RangeCondition("", range.Low, range.High).Contains(fact.Amount),
        _ => false,
    };
}
