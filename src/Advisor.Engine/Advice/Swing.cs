using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>What an open rule adds if it comes to fire.</summary>
/// <param name="Open">The requirements on open questions, at least one, in the order of the questionnaire; the others hold.</param>
/// <param name="Weight">What it adds: to a score, or to one contender's strength over another's.</param>
internal sealed record Swing(ImmutableArray<Requirement> Open, long Weight)
{
    /// <summary>What the open rules may add to the contender's score.</summary>
    public static ImmutableArray<Swing> OfScore(Contender contender, AnswerSheet sheet) =>
    [
        .. from claim in contender.Claims
           where claim.Effect.Signed != 0 && claim.Premise.Under(sheet) == Truth.Open
           select new Swing(claim.Premise.OpenUnder(sheet), claim.Effect.Signed),
    ];

    /// <summary>What the open rules may add to the strength of <paramref name="rival"/> over <paramref name="leader"/>.</summary>
    public static ImmutableArray<Swing> Between(Contender rival, Contender leader, AnswerSheet sheet) =>
    [
        .. from claim in rival.Claims.Select(c => (c.Premise, Weight: Strength.Of(c)))
               .Concat(leader.Claims.Select(c => (c.Premise, Weight: -Strength.Of(c))))
           group claim.Weight by claim.Premise into rule
           let weight = rule.Sum()
           where weight != 0 && rule.Key.Under(sheet) == Truth.Open
           select new Swing(rule.Key.OpenUnder(sheet), weight),
    ];
}
