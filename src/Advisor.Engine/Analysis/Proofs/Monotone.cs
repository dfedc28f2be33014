using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>
/// Whether a rule lets a larger amount favour a smaller limit. A technology is compared with itself under another limit, all else being equal: as the
/// amount rises, the smaller limit must not gain on the larger one while this still takes the amount, nor be better off in the end than where both took it.
/// </summary>
internal static class Monotone
{
    /// <summary>Null: the rule reads no fact that rules compare with an amount.</summary>
    public static Claim? Of(Examination examined)
    {
        var ruleSet = examined.Arena.RuleSet;
        var compared = ruleSet.Rules.Append(examined.Rule).SelectMany(r => r.Where).OfType<FactBelowAnswer>().DistinctBy(c => (c.Fact, c.Question))
            .Where(c => examined.Rule.Where.Any(w => w.Fact == c.Fact)).ToList();
        if (compared.Count == 0)
            return null;
        foreach (var (fact, question) in compared)
        {
            if (Counterexample(examined, ruleSet.FindQuestion(question)!, fact) is not var (technology, premise, amount))
                continue;
            var witness = Meeting.Of(examined.Questionnaires.Blank, premise).With(ruleSet.Questions.IndexOf(ruleSet.FindQuestion(question)!), amount);
            return examined.Claim(
                ClaimCodes.FactsAreMonotone, Verdict.Fails,
                $"with these answers `{technology.Id}` would be better off against a like one if its `{fact}` were smaller; oppose the smaller limit",
                witness);
        }

        return examined.Claim(ClaimCodes.FactsAreMonotone, Verdict.Holds, "a larger amount never favours a smaller limit through it");
    }

    private static (Technology Technology, Premise Premise, Answer Amount)? Counterexample(Examination examined, Question question, string fact)
    {
        var ruleSet = examined.Arena.RuleSet;
        ImmutableArray<decimal> limits =
            [.. ruleSet.Technologies.Select(t => t.Facts.GetValueOrDefault(fact)).OfType<AmountFact>().Select(f => f.Amount).Distinct().Order()];
        foreach (var technology in ruleSet.Technologies.Where(t => t.Facts.GetValueOrDefault(fact) is AmountFact))
        {
            foreach (var effect in examined.Rule.Effects.Where(e => e.Target is null || e.Target == technology.Id))
            {
                var courses = LimitCourse.Of(ruleSet, examined.Rule, effect, technology, fact, question, limits);
                for (var small = 0; small < courses.Length; small++)
                    for (var large = small + 1; large < courses.Length; large++)
                        if (LimitCourse.Gain(courses[small], courses[large]) is { } point)
                            return (technology, courses[small].Premise ?? courses[large].Premise!, courses[small].Amounts[point]);
            }
        }

        return null;
    }
}
