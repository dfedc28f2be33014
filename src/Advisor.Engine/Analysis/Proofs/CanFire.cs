namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether a rule is alive: questions are answered independently, so it is as soon as each thing that it asks can be met.</summary>
internal static class CanFire
{
    public static Claim Of(Examination examined)
    {
        Advice.Premise? last = null;
        foreach (var premise in examined.Arena.PremisesOf(examined.Rule))
        {
            last = premise;
            if (Meeting.Obstacle(premise) is null)
                return examined.Claim(
                    ClaimCodes.RuleCanFire, Verdict.Holds, "it fires under these answers", Meeting.Of(examined.Questionnaires.Blank, premise));
        }

        var because = last is null
            ? "it is dead: no technology meets its conditions; correct them, or take the rule out"
            : $"it is dead: no answer to `{Meeting.Obstacle(last)!.Question.Id}` meets what it asks; correct the condition, or take the rule out";
        return examined.Claim(ClaimCodes.RuleCanFire, Verdict.Fails, because);
    }
}
