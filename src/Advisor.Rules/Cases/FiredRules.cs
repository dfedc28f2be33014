using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Cases;

/// <summary>Finds the rules that fired for a piece of advice.</summary>
internal static class FiredRules
{
    public static IEnumerable<Rule> Of(Recommendation advice) =>
        advice.Styles.SelectMany(s => s.Standing.Reasons)
            .Concat(advice.Styles.SelectMany(s => s.Technologies).SelectMany(t => t.Reasons))
            .Concat(advice.Styles.SelectMany(s => s.RuledOutTechnologies).SelectMany(t => t.Reasons))
            .Concat(advice.RuledOut.SelectMany(s => s.Reasons))
            .Select(r => r.Rule)
            .Concat(advice.Styles.SelectMany(s => s.Practices).Select(p => p.Rule).OfType<Rule>())
            .Concat(advice.RuleSet.Rules.Where(r => r.Effects.IsEmpty && r.When.All(c => Holds(c, advice.Answers[c.Question]))));

    /// <summary>A rule that only recommends leaves no reason behind where its practice is called for by other means too.</summary>
    private static bool Holds(Condition condition, Answer? answer) => (condition, answer) switch
    {
        (OptionCondition options, OptionsAnswer given) => given.Options.Any(options.AnyOf.Contains),
        (RangeCondition range, AmountAnswer given) => range.Contains(given.Amount),
        _ => false,
    };
}
