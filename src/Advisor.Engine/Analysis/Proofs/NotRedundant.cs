using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether a rule says anything that no other rule says already, so that the two could be one.</summary>
internal static class NotRedundant
{
    public static Claim Of(Examination examined)
    {
        var same = examined.Arena.RuleSet.Rules.FirstOrDefault(other => other.Id != examined.Rule.Id && SaysAll(other, examined));
        return same is null
            ? examined.Claim(ClaimCodes.RuleNotRedundant, Verdict.Holds, "no other rule says the same of all its targets under the same answers")
            : examined.Claim(
                ClaimCodes.RuleNotRedundant, Verdict.Fails,
                $"rule `{same.Id}` says the same of the same targets under the same answers; join the two",
                Meeting.Of(examined.Questionnaires.Blank, examined.Arena.PremisesOf(examined.Rule).First(p => Meeting.Obstacle(p) is null)));
    }

    private static bool SaysAll(Rule other, Examination examined)
    {
        var rule = examined.Rule;
        return rule.Recommends.All(other.Recommends.Contains)
            && ReadTheSame(rule, other)
            && Covers(examined.Arena.VoicesOf(other), examined.Voices)
            && (rule.Recommends.IsEmpty || Covers(examined.Arena.Recommending(other), examined.Arena.Recommending(rule)));
    }

    /// <summary>Two rules that read different facts give different reasons, even where they meet in a technology.</summary>
    internal static bool ReadTheSame(Rule rule, Rule other) =>
        rule.Where.Select(w => w.Fact).ToHashSet(StringComparer.Ordinal).SetEquals(other.Where.Select(w => w.Fact));

    private static bool Covers(ImmutableArray<Voice> others, ImmutableArray<Voice> voices) =>
        voices.Length <= others.Length && voices.All(v => others.Any(o => o.Seat == v.Seat && o.Effect.Kind == v.Effect.Kind
            && (v.RulesOut ? Implication.Of(v.Premise, o.Premise) : Implication.Mutual(v.Premise, o.Premise))));

    private static bool Covers(IEnumerable<(Seat Seat, Advice.Premise Premise)> others, IEnumerable<(Seat Seat, Advice.Premise Premise)> asked) =>
        asked.All(a => others.Any(o => o.Seat == a.Seat && Implication.Of(a.Premise, o.Premise)));
}
