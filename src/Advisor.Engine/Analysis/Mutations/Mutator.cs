using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Differences;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Spoils rules in every way that <see cref="MutationOperator"/> names, one way at a time.</summary>
public sealed class Mutator
{
    private const int Heaviest = 5;

    private readonly RuleSet ruleSet;
    private readonly ILookup<string, decimal> thresholds;

    /// <summary>Looks at the rules.</summary>
    public Mutator(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        this.ruleSet = ruleSet;
        var contest = new Contest(ruleSet);
        thresholds = contest.Styles.Concat(contest.Styles.SelectMany(s => contest.TechnologiesOf(s)))
            .SelectMany(c => c.Claims).SelectMany(c => c.Premise.Requirements).SelectMany(r => r.Conditions).OfType<RangeCondition>()
            .SelectMany(c => new[] { c.Low, c.High }.OfType<Bound>(), (c, bound) => (c.Question, bound.Amount)).Distinct()
            .ToLookup(b => b.Question, b => b.Amount);
    }

    /// <summary>All mutants of a rule, in the order of the operators.</summary>
    public IEnumerable<Mutant> Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return
        [
            new(MutationOperator.DropRule, rule, null, "without the rule"),
            .. rule.Effects.SelectMany((e, i) => OfEffect(rule, e, i)),
            .. rule.When.SelectMany((c, i) => OfCondition(rule, c, i)),
            .. rule.Where.SelectMany((w, i) => OfFactCondition(rule, w, i)),
        ];
    }

    private static IEnumerable<Mutant> OfEffect(Rule rule, Effect effect, int i)
    {
        var target = effect.Target ?? "its technologies";
        if (rule.Effects.Length > 1)
            yield return new(MutationOperator.DropEffect, rule, rule with { Effects = rule.Effects.RemoveAt(i) }, $"without {Aspects.Verb(effect.Kind)} {target}");
        var flipped = effect.Kind switch
        {
            EffectKind.Favours => effect with { Kind = EffectKind.Opposes },
            EffectKind.Opposes => effect with { Kind = EffectKind.Favours },
            _ => effect with { Kind = EffectKind.Opposes, Weight = Heaviest },
        };
        yield return new(MutationOperator.FlipEffect, rule, With(flipped), $"{Aspects.Verb(flipped.Kind)} {target} instead of {Aspects.Verb(effect.Kind)}");
        if (effect.Weight > 1)
            yield return new(
                MutationOperator.LowerWeight, rule, With(effect with { Weight = effect.Weight - 1 }),
                $"{Aspects.Verb(effect.Kind)} {target} {effect.Weight - 1} instead of {effect.Weight}");

        Rule With(Effect other) => rule with { Effects = rule.Effects.SetItem(i, other) };
    }

    private IEnumerable<Mutant> OfCondition(Rule rule, Condition condition, int i)
    {
        yield return new(MutationOperator.DropCondition, rule, rule with { When = rule.When.RemoveAt(i) }, $"without when {condition.Question}");
        if (Inverted(condition) is { } inverted)
            yield return Mutated(MutationOperator.InvertCondition, inverted);
        if (condition is not RangeCondition range)
            yield break;
        foreach (var moved in new[] { range.Low, range.High }.OfType<Bound>().SelectMany(b => Neighbours(range, b)))
            yield return Mutated(MutationOperator.MoveThreshold, moved);
        if (range.Low is { } low)
            yield return Mutated(MutationOperator.FlipInclusive, range with { Low = low with { Inclusive = !low.Inclusive } });
        if (range.High is { } high)
            yield return Mutated(MutationOperator.FlipInclusive, range with { High = high with { Inclusive = !high.Inclusive } });

        Mutant Mutated(MutationOperator by, Condition other)
        {
            var aspects = new Aspects(ruleSet);
            return new(by, rule, rule with { When = rule.When.SetItem(i, other) }, $"when {condition.Question} {aspects.Text(other)} instead of {aspects.Text(condition)}");
        }
    }

    /// <summary>The contrary as one condition; null: there is none, as of a range with two ends.</summary>
    private Condition? Inverted(Condition condition)
    {
        switch (condition)
        {
            case OptionCondition c:
                ImmutableArray<string> others = [.. ruleSet.FindQuestion(c.Question)!.Options.Select(o => o.Id).Where(o => !c.AnyOf.Contains(o))];
                return others.IsEmpty ? null : c with { AnyOf = others };
            case RangeCondition { Low: { } low, High: null } c:
                return c with { Low = null, High = low with { Inclusive = !low.Inclusive } };
            case RangeCondition { Low: null, High: { } high } c:
                return c with { Low = high with { Inclusive = !high.Inclusive }, High = null };
            default:
                return null;
        }
    }

    /// <summary>The range with the bound at the next lower and the next higher threshold, as far as there are any and the range stays one.</summary>
    private IEnumerable<RangeCondition> Neighbours(RangeCondition range, Bound bound)
    {
        var next = new[] { thresholds[range.Question].Where(t => t < bound.Amount).Select(t => (decimal?)t).Max(),
            thresholds[range.Question].Where(t => t > bound.Amount).Select(t => (decimal?)t).Min() };
        return next.OfType<decimal>().Select(amount => bound with { Amount = amount })
            .Select(moved => range.Low == bound ? range with { Low = moved } : range with { High = moved })
            .Where(r => r.Low is not { } low || r.High is not { } high || low.Amount < high.Amount);
    }

    private static IEnumerable<Mutant> OfFactCondition(Rule rule, FactCondition condition, int i)
    {
        yield return new(MutationOperator.DropCondition, rule, rule with { Where = rule.Where.RemoveAt(i) }, $"without where {condition.Fact}");
        FactCondition? inverted = condition switch
        {
            FactHas c => new FactLacks(c.Fact, c.AnyOf),
            FactLacks c => new FactHas(c.Fact, c.NoneOf),
            FactHasAnswer c => new FactLacksAnswer(c.Fact, c.Question),
            FactLacksAnswer c => new FactHasAnswer(c.Fact, c.Question),
            FactInRange { Low: { } low, High: null } c => c with { Low = null, High = low with { Inclusive = !low.Inclusive } },
            FactInRange { Low: null, High: { } high } c => c with { Low = high with { Inclusive = !high.Inclusive }, High = null },
            _ => null,
        };
        if (inverted is not null)
            yield return new(
                MutationOperator.InvertCondition, rule, rule with { Where = rule.Where.SetItem(i, inverted) },
                $"where {condition.Fact} {Aspects.Text(inverted)} instead of {Aspects.Text(condition)}");
    }
}
