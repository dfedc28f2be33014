using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>All that rules with one premise do to the styles.</summary>
/// <param name="Premise">When they fire.</param>
/// <param name="Strengths">What they add to the strength of each style, by place.</param>
/// <param name="RulesOut">The places of the styles that they rule out.</param>
internal sealed record StyleRule(Premise Premise, ImmutableArray<(int Style, long Strength)> Strengths, ImmutableArray<int> RulesOut)
{
    public static ImmutableArray<StyleRule> Of(ImmutableArray<Contender> styles) =>
    [
        .. from style in styles
           from claim in style.Claims
           group (style.Place, Claim: claim) by claim.Premise into rule
           select new StyleRule(
               rule.Key,
               [.. rule.Where(r => !r.Claim.RulesOut).Select(r => (r.Place, Strength.Of(r.Claim)))],
               [.. rule.Where(r => r.Claim.RulesOut).Select(r => r.Place)]),
    ];
}
