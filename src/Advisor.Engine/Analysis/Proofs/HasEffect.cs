using Advisor.Engine.Advice;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether some advice would be different without a rule: who is ranked, in which order, or which practices go with it.</summary>
internal static class HasEffect
{
    public static Claim Of(Examination examined)
    {
        if (RankingEffect.Sampled(examined) is { } ranking)
            return examined.Claim(ClaimCodes.RuleHasEffect, Verdict.Holds, "without it the ranking is another", ranking);
        var practices = new PracticeEffect(examined);
        if (practices.Sampled() is { } recommended)
            return examined.Claim(ClaimCodes.RuleHasEffect, Verdict.Holds, "without it the practices are others", recommended);
        var searched = RankingEffect.Searched(examined);
        if (searched.Sheet is { } found)
            return examined.Claim(ClaimCodes.RuleHasEffect, Verdict.Holds, "without it the ranking is another", found);
        return searched.IsProven && practices.IsImpossible()
            ? examined.Claim(
                ClaimCodes.RuleHasEffect, Verdict.Fails, "no ranking and no practice would be another without it; take it out, or give it more weight",
                Witness(examined))
            : examined.Undecided(ClaimCodes.RuleHasEffect);
    }

    /// <summary>Answers under which it fires, to no effect.</summary>
    private static AnswerSheet Witness(Examination examined) => Meeting.Of(
        examined.Questionnaires.Blank, examined.Arena.PremisesOf(examined.Rule).First(p => Meeting.Obstacle(p) is null));
}
