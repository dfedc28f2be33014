using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks;

/// <summary>Makes more rules of those there are, each a little different.</summary>
internal sealed class RuleMaker(RuleSet ruleSet, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A rule set with so many variants of each rule. The first of them is the rule itself.</summary>
    public RuleSet Times(int copies) => With(ruleSet.Rules.SelectMany(rule => Enumerable.Range(0, copies).Select(copy => copy == 0 ? rule : Variant(rule, copy))));

    /// <summary>A rule set of variants, some of which ask more than the rules they come from.</summary>
    public RuleSet Mixed() => With(ruleSet.Rules.Select(rule => random.Next(3) == 0 ? Joined(Variant(rule, 1)) : Variant(rule, 1)));

    private RuleSet With(IEnumerable<Rule> rules) => new(
        ruleSet.Version, ruleSet.Digest, ruleSet.Questions, ruleSet.Facts, ruleSet.Styles, ruleSet.Technologies, ruleSet.Practices, rules, ruleSet.Tensions);

    private Rule Variant(Rule rule, int copy) => rule with { Id = $"{rule.Id}-{copy}", When = [.. rule.When.Select(Variant)] };

    private Rule Joined(Rule rule)
    {
        var others = ruleSet.Rules[random.Next(ruleSet.Rules.Length)].When;
        return rule with { When = [.. rule.When, .. others.Where(o => rule.When.All(w => w.Question != o.Question)).Select(Variant)] };
    }

    private Condition Variant(Condition condition) => condition switch
    {
        OptionCondition c => c with { AnyOf = Variant(c.AnyOf, ruleSet.FindQuestion(c.Question)!.Options) },
        RangeCondition c => Variant(c, ruleSet.FindQuestion(c.Question)!.Type),
        _ => condition,
    };

    /// <summary>One option exchanged for another.</summary>
    private ImmutableArray<string> Variant(ImmutableArray<string> anyOf, ImmutableArray<Option> options)
    {
        var others = options.Select(o => o.Id).Except(anyOf).ToList();
        return others.Count == 0 ? anyOf : anyOf.SetItem(random.Next(anyOf.Length), others[random.Next(others.Count)]);
    }

    /// <summary>Both bounds moved by the same factor of a half to two.</summary>
    private RangeCondition Variant(RangeCondition range, QuestionType type)
    {
        var factor = (decimal)Math.Round(Math.Pow(2, (2 * random.NextDouble()) - 1), 3);
        return range with { Low = Times(range.Low), High = Times(range.High) };

        Bound? Times(Bound? bound) => bound is not { } b ? null : b with { Amount = type == QuestionType.Bytes ? decimal.Round(b.Amount * factor) : b.Amount * factor };
    }
}
