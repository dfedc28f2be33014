using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>What a rule does to a technology with a certain limit, as an amount rises.</summary>
/// <param name="Limit">The limit, in the base unit.</param>
/// <param name="Premise">When the rule fires; null: it does not speak of the technology.</param>
/// <param name="Amounts">The amounts, rising, and all that a rule or a limit can tell apart.</param>
/// <param name="Weights">What the rule does at each amount, all else that it asks being met.</param>
internal sealed record LimitCourse(decimal Limit, Premise? Premise, ImmutableArray<Answer> Amounts, ImmutableArray<long> Weights)
{
    /// <summary>To be ruled out is worse than any weight.</summary>
    private const long Out = -1_000;

    /// <summary>One for each limit, as if it were the technology's.</summary>
    public static ImmutableArray<LimitCourse> Of(
        RuleSet ruleSet, Rule rule, Effect effect, Technology technology, string fact, Question question, ImmutableArray<decimal> limits)
    {
        var place = ruleSet.Questions.IndexOf(question);
        var premises = limits.Select(limit => PremiseOf(ruleSet, rule, Limited(technology, fact, limit))).ToList();
        var asked = premises.OfType<Premise>().SelectMany(p => p.Requirements).Where(r => r.Place == place).SelectMany(r => r.Conditions);
        var bounds = limits.Select(l => new RangeCondition(question.Id, new Bound(l, Inclusive: false), null));
        ImmutableArray<Answer> amounts = [.. Axis.Of(question, [.. asked, .. bounds]).Cast<AmountAnswer>().OrderBy(a => a.Amount)];
        var weight = effect.Kind == EffectKind.RulesOut ? Out : effect.Signed;
        return
        [
            .. limits.Zip(premises, (limit, premise) => new LimitCourse(
                limit, premise, amounts, [.. amounts.Select(a => premise is not null && Meets(premise, place, a) ? weight : 0)])),
        ];
    }

    /// <summary>The place of an amount at which the smaller limit gains on the larger one; null: there is none.</summary>
    public static int? Gain(LimitCourse small, LimitCourse large)
    {
        var (least, leastTogether) = (long.MaxValue, long.MaxValue);
        for (var point = 0; point < small.Amounts.Length; point++)
        {
            var (amount, lead) = (((AmountAnswer)small.Amounts[point]).Amount, small.Weights[point] - large.Weights[point]);
            if (lead > (amount <= large.Limit ? least : leastTogether))
                return point;
            least = Math.Min(least, lead);
            leastTogether = amount <= small.Limit ? least : leastTogether;
        }

        return null;
    }

    private static bool Meets(Premise premise, int place, Answer amount) =>
        premise.Requirements.FirstOrDefault(r => r.Place == place)?.IsMetBy(amount) ?? true;

    private static Technology Limited(Technology technology, string fact, decimal limit) =>
        technology with { Facts = technology.Facts.SetItem(fact, new AmountFact(fact, limit)) };

    private static Premise? PremiseOf(RuleSet ruleSet, Rule rule, Technology technology) => ruleSet.Styles
        .Where(s => technology.Styles.Contains(s.Id)).Select(s => Speech.Of(rule, technology, s))
        .FirstOrDefault(c => c is not null) is { } conditions && Premise.Of(ruleSet, conditions) is var premise && IsPossible(premise) ? premise : null;

    private static bool IsPossible(Premise premise) => Meeting.Obstacle(premise) is null;
}
