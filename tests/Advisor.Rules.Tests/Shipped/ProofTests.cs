using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Knowledge;
using Shouldly;
using Xunit;
using Verdict = Advisor.Engine.Analysis.Proofs.Verdict;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What <c>advisor rules prove</c> claims of the rules of this repository.</summary>
public class ProofTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    [Fact]
    public void Prove_every_claim_holds_and_its_witness_shows_it()
    {
        var advisor = new PlainAdvisor(shipped.RuleSet);

        var report = Prover.Prove(shipped.RuleSet);

        report.Claims.Where(c => c.Verdict != Verdict.Holds).ShouldBeEmpty();
        foreach (var claim in report.Claims)
        {
            switch (claim.Code)
            {
                case ClaimCodes.StyleCanWin:
                    advisor.Rank(claim.Witness!)[0].Style.Id.ShouldBe(claim.Subject);
                    break;
                case ClaimCodes.TechnologyCanWin:
                    advisor.Rank(claim.Witness!)[0].Technologies[0].Id.ShouldBe(claim.Subject);
                    break;
                case ClaimCodes.QuestionHasInfluence:
                    First(advisor.Rank(claim.Witness!.Without(claim.Subject))).ShouldNotBe(First(advisor.Rank(claim.Witness!)), claim.Subject);
                    break;
            }
        }
    }

    [Fact]
    public void ProveFor_rule_turned_around_is_found_at_its_line()
    {
        var rule = shipped.RuleSet.FindRule("payload-over-default")!;
        var turned = rule with { Effects = [.. rule.Effects.Select(e => e with { Kind = EffectKind.Favours })] };

        var claim = new Prover(shipped.RuleSet).ProveFor(turned).Single(c => c.Verdict == Verdict.Fails);

        claim.Code.ShouldBe(ClaimCodes.FactsAreMonotone);
        claim.Place!.ShouldStartWith("rules/relations/answers-and-facts.yaml:");
    }

    private static (string, string) First(IReadOnlyList<RankedStyle> ranked) => (ranked[0].Style.Id, ranked[0].Technologies[0].Id);
}
