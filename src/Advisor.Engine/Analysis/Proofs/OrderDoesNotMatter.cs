using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>
/// The order of files, rules and answers changes nothing: parts are sorted by their unique ids, answers are kept by question, scores are sums of whole
/// numbers, and ties end with the place, which no two have in common. This holds as long as the sums stay apart in one number; it is also tried out.
/// </summary>
internal static class OrderDoesNotMatter
{
    /// <summary>What <see cref="Strength"/> keeps apart.</summary>
    private const int Room = 1 << 20;

    private const int Shuffles = 5;

    public static Claim Of(Arena arena, Questionnaires questionnaires, ProofOptions options)
    {
        if (arena.Seats.Any(s => arena[s].Claims.Sum(c => Math.Abs((long)c.Effect.Signed)) >= Room || arena[s].Place >= Room))
            return Claim(Verdict.Undecided, "weights add up to more than a million for one target, where ties could be taken for leads; lower them");
        var random = new SeededSequence(options.Seed);
        var plain = new PlainAdvisor(arena.RuleSet);
        for (var shuffle = 0; shuffle < Shuffles; shuffle++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var shuffled = new PlainAdvisor(Shuffled(arena.RuleSet, random));
            for (var n = 0; n < 10; n++)
            {
                var answers = questionnaires.ToAnswers(questionnaires.Filled(questionnaires.Blank, random));
                var otherwise = random.Shuffled(answers).Aggregate(AnswerSet.Empty(shuffled.RuleSet), (set, a) => set.With(a.Key.Id, a.Value));
                if (!Text(plain.Rank(answers)).SequenceEqual(Text(shuffled.Rank(otherwise))))
                    return Claim(Verdict.Fails, "another order of the same rules gives other advice", answers);
            }
        }

        return Claim(
            Verdict.Holds,
            $"ids are unique, sums commute and ties end with the place (structure); {Shuffles} seeded shuffles gave the same rankings (trial)");

        static Claim Claim(Verdict verdict, string because, AnswerSet? witness = null) =>
            new(ClaimCodes.OrderDoesNotMatter, "rules", verdict, because, witness);
    }

    private static RuleSet Shuffled(RuleSet ruleSet, SeededSequence random) => new(
        ruleSet.Version, ruleSet.Digest, ruleSet.Questions, ruleSet.Facts, random.Shuffled(ruleSet.Styles), random.Shuffled(ruleSet.Technologies),
        random.Shuffled(ruleSet.Practices), random.Shuffled(ruleSet.Rules).Select(r => Shuffled(r, random)), random.Shuffled(ruleSet.Tensions));

    private static Rule Shuffled(Rule rule, SeededSequence random) => rule with
    {
        When = random.Shuffled(rule.When),
        Where = random.Shuffled(rule.Where),
        Within = random.Shuffled(rule.Within),
        Effects = random.Shuffled(rule.Effects),
        Recommends = random.Shuffled(rule.Recommends),
    };

    private static IEnumerable<RankedTarget> Text(ImmutableArray<RankedStyle> ranked) => ranked.SelectMany(s => s.Technologies.Prepend(s.Style));
}
