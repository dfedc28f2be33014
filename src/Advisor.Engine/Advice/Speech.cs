using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Decides of which technologies a rule speaks, and what it then asks of the answers.</summary>
internal static class Speech
{
    /// <summary>Whether the rule speaks of technologies at all, as opposed to styles.</summary>
    public static bool IsOfTechnologies(Rule rule) => rule.Where.Length > 0 || rule.Within.Length > 0;

    /// <summary>
    /// The conditions on answers under which the rule fires for a technology inside a style: its own, and those that its relations come to with the
    /// technology's facts. Null: it does not speak of the technology there.
    /// </summary>
    public static ImmutableArray<Condition>? Of(Rule rule, Technology technology, Style style)
    {
        if (rule.Within.Length > 0 && !rule.Within.Contains(style.Id))
            return null;
        var conditions = rule.When;
        foreach (var condition in rule.Where)
        {
            if (condition is not Relation relation)
            {
                if (!Holds(condition, technology))
                    return null;
            }
            else if (Resolved(relation, technology) is { } resolved)
                conditions = conditions.Add(resolved);
            else
                return null;
        }

        return conditions;
    }

    private static bool Holds(FactCondition condition, Technology technology) =>
        (condition, technology.Facts.GetValueOrDefault(condition.Fact)) switch
        {
            (FactHas c, OptionsFact fact) => fact.Options.Any(o => c.AnyOf.Contains(o)),
            (FactLacks c, OptionsFact fact) => !fact.Options.Any(o => c.NoneOf.Contains(o)),
            (FactInRange c, AmountFact fact) => new RangeCondition(c.Fact, c.Low, c.High).Contains(fact.Amount),
            _ => false,
        };

    /// <summary>The relation as a condition on the answer alone; null: the fact is not known.</summary>
    private static Condition? Resolved(Relation relation, Technology technology) =>
        (relation, technology.Facts.GetValueOrDefault(relation.Fact)) switch
        {
            (NamedInAnswer, _) => new OptionCondition(relation.Question, [technology.Id]),
            (FactHasAnswer, OptionsFact fact) => new OptionCondition(relation.Question, fact.Options),
            (FactLacksAnswer, OptionsFact fact) => new NoneOfCondition(relation.Question, fact.Options),
            (FactBelowAnswer, AmountFact fact) => new RangeCondition(relation.Question, new Bound(fact.Amount, Inclusive: false), null),
            _ => null,
        };
}
