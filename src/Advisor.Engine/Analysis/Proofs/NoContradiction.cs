using Advisor.Engine.Knowledge;
using RuleClaim = Advisor.Engine.Advice.Claim;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>
/// Whether any other rule takes back what a rule says whenever it says it: with weights of the other sign for the same answers to the same questions, or
/// by ruling out what it favours. A rule that reads other questions or facts gives another reason, which is no contradiction.
/// </summary>
internal static class NoContradiction
{
    public static Claim Of(Examination examined)
    {
        foreach (var voice in examined.Voices)
        {
            foreach (var claim in examined.At(voice.Seat).Claims)
            {
                if (claim.Rule.Id == examined.Rule.Id || !Contradict(examined.Rule, voice, claim))
                    continue;
                return examined.Claim(
                    ClaimCodes.RulesDoNotContradict, Verdict.Fails,
                    $"rule `{claim.Rule.Id}` says the opposite of {examined.Name(voice.Seat)} under the same answers; decide which is right",
                    Meeting.Of(
                        examined.Questionnaires.Blank, claim.RulesOut || Implication.Of(voice.Premise, claim.Premise) ? voice.Premise : claim.Premise));
            }
        }

        return examined.Claim(ClaimCodes.RulesDoNotContradict, Verdict.Holds, "no other rule says the opposite of a target under the same answers");
    }

    private static bool Contradict(Rule rule, Voice voice, RuleClaim claim) => (voice.Effect.Kind, claim.Effect.Kind) switch
    {
        (EffectKind.Favours, EffectKind.RulesOut) => Implication.Of(voice.Premise, claim.Premise),
        (EffectKind.RulesOut, EffectKind.Favours) => Meeting.Obstacle(claim.Premise) is null && Implication.Of(claim.Premise, voice.Premise),
        (EffectKind.Favours, EffectKind.Opposes) or (EffectKind.Opposes, EffectKind.Favours) =>
            ReadTheSame(voice, claim) && NotRedundant.ReadTheSame(rule, claim.Rule)
            && (Implication.Of(voice.Premise, claim.Premise)
                || (Meeting.Obstacle(claim.Premise) is null && Implication.Of(claim.Premise, voice.Premise))),
        _ => false,
    };

    private static bool ReadTheSame(Voice voice, RuleClaim claim) =>
        voice.Premise.Requirements.Length == claim.Premise.Requirements.Length
        && voice.Premise.Requirements.Zip(claim.Premise.Requirements, (a, b) => a.Place == b.Place).All(same => same);
}
