using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>A rule that was spoilt on purpose.</summary>
/// <param name="Operator">How.</param>
/// <param name="Rule">The rule as it is.</param>
/// <param name="Mutated">The same spoilt; null: it is not there.</param>
/// <param name="What">What was done, such as <c>favours event-stream 2 instead of 3</c>.</param>
public sealed record Mutant(MutationOperator Operator, Rule Rule, Rule? Mutated, string What)
{
    /// <summary>The rule set with the mutant in place of the rule.</summary>
    /// <param name="ruleSet">The rule set that the rule is of.</param>
    public RuleSet In(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var others = ruleSet.Rules.Where(r => r.Id != Rule.Id);
        return new(
            ruleSet.Version, ruleSet.Digest, ruleSet.Questions, ruleSet.Facts, ruleSet.Styles, ruleSet.Technologies, ruleSet.Practices,
            Mutated is null ? others : others.Append(Mutated), ruleSet.Tensions);
    }
}
