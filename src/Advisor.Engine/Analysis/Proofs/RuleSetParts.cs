using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Makes rule sets of the parts of others.</summary>
internal static class RuleSetParts
{
    /// <summary>The same knowledge with other rules.</summary>
    public static RuleSet With(this RuleSet ruleSet, IEnumerable<Rule> rules) => new(
        ruleSet.Version, ruleSet.Digest, ruleSet.Questions, ruleSet.Facts, ruleSet.Styles, ruleSet.Technologies, ruleSet.Practices, rules,
        ruleSet.Tensions);
}
