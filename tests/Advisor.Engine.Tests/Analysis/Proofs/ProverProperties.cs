using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

using Claim = Advisor.Engine.Analysis.Proofs.Claim;
using Verdict = Advisor.Engine.Analysis.Proofs.Verdict;

namespace Advisor.Engine.Tests.Analysis.Proofs;

/// <summary>Verdicts on random rule sets, held against every way to answer.</summary>
public sealed class ProverProperties
{
    private const int Seed = 20261122;

    private static readonly string[] Asked = ["kind", "many", "size"];

    [Fact]
    public void Prove_agrees_with_every_way_to_answer()
    {
        var verdicts = new Dictionary<(string Code, Verdict Verdict), int>();
        foreach (var (scenario, ruleSet) in Worlds(30))
        {
            var every = new EveryAnswer(ruleSet);
            foreach (var claim in Prover.Prove(ruleSet).Claims)
            {
                if (IsSo(every, ruleSet, claim) is { } isSo)
                    claim.Verdict.ShouldBe(isSo ? Verdict.Holds : Verdict.Fails, $"{claim.Code} {claim.Subject}: {claim.Because}\n{scenario}");
                verdicts[(claim.Code, claim.Verdict)] = verdicts.GetValueOrDefault((claim.Code, claim.Verdict)) + 1;
            }
        }

        foreach (var code in ClaimCodes.All.Except([ClaimCodes.FactsAreMonotone, ClaimCodes.OrderDoesNotMatter]))
            foreach (var verdict in new[] { Verdict.Holds, Verdict.Fails })
                verdicts.ShouldContainKey((code, verdict), "both must come up, or nothing is compared");
    }

    [Fact]
    public void Prove_every_witness_shows_what_is_claimed()
    {
        foreach (var (scenario, ruleSet) in Worlds(30))
        {
            var advisor = new PlainAdvisor(ruleSet);
            foreach (var claim in Prover.Prove(ruleSet).Claims.Where(c => c is { Verdict: Verdict.Holds, Witness: not null }))
            {
                var (witness, because) = (claim.Witness!, $"{claim.Code} {claim.Subject}\n{scenario}");
                var first = Firsts.Of(advisor, witness);
                switch (claim.Code)
                {
                    case ClaimCodes.StyleCanWin:
                        first.Style.ShouldBe(claim.Subject, because);
                        break;
                    case ClaimCodes.TechnologyCanWin:
                        first.Technology.ShouldBe(claim.Subject, because);
                        break;
                    case ClaimCodes.QuestionHasInfluence:
                        Firsts.Of(advisor, witness.Without(claim.Subject)).ShouldNotBe(first, because);
                        break;
                    case ClaimCodes.RuleHasEffect:
                        var less = ruleSet.With(ruleSet.Rules.Where(r => r.Id != claim.Subject));
                        Firsts.Order(less, witness).ShouldNotBe(Firsts.Order(ruleSet, witness), because);
                        break;
                }
            }
        }
    }

    [Fact]
    public void ProveFor_changed_rule_is_what_Prove_says_of_the_changed_rule_set()
    {
        foreach (var (scenario, ruleSet) in Worlds(20))
        {
            var prover = new Prover(ruleSet);
            foreach (var rule in ruleSet.Rules.Take(3))
            {
                var changed = rule with { When = [] };
                var whole = Prover.ProveFor(ruleSet.With([.. ruleSet.Rules.Where(r => r != rule), changed]), [rule.Id]).Claims;

                prover.ProveFor(changed).Select(c => (c.Code, c.Verdict)).ShouldBe(whole.Select(c => (c.Code, c.Verdict)), scenario.ToString());
            }
        }
    }

    [Fact]
    public void ProveFor_unknown_rule_is_refused() =>
        Should.Throw<ArgumentException>(() => Prover.ProveFor(SoundRules.World.ToRuleSet(), ["nobody"])).Message.ShouldStartWith("There is no rule `nobody`");

    [Fact]
    public void Prove_within_too_little_work_is_undecided_and_never_wrong()
    {
        foreach (var (scenario, ruleSet) in Worlds(20))
        {
            var proven = Prover.Prove(ruleSet).Claims.ToDictionary(c => (c.Code, c.Subject), c => c.Verdict);
            foreach (var claim in Prover.Prove(ruleSet, new(WorkLimit: 1, Samples: 0)).Claims.Where(c => c.Verdict != Verdict.Undecided))
                if (proven.TryGetValue((claim.Code, claim.Subject), out var verdict))
                    claim.Verdict.ShouldBe(verdict, $"{claim.Code} {claim.Subject}\n{scenario}");
        }
    }

    [Fact]
    public void Prove_cancelled_stops() => Should.Throw<OperationCanceledException>(
        () => Prover.Prove(SoundRules.World.ToRuleSet(), new(Cancellation: new(canceled: true))));

    /// <summary>Null: tests by example do.</summary>
    private static bool? IsSo(EveryAnswer every, RuleSet ruleSet, Claim claim) => claim.Code switch
    {
        ClaimCodes.StyleCanWin or ClaimCodes.TechnologyCanWin => every.CanWin(claim.Subject),
        ClaimCodes.NeverWithoutStyle => !every.IsEverWithoutStyle(),
        ClaimCodes.QuestionHasInfluence => every.HasInfluence(ruleSet.FindQuestion(claim.Subject)!),
        ClaimCodes.RuleCanFire => every.CanFire(claim.Subject),
        ClaimCodes.RuleNotShadowed => !every.IsShadowed(claim.Subject),
        ClaimCodes.RuleHasEffect => every.HasEffect(claim.Subject),
        ClaimCodes.RulesDoNotContradict => !every.IsContradicted(claim.Subject),
        ClaimCodes.OrderDoesNotMatter => true,
        _ => null,
    };

    /// <summary>Worlds with so few questions that all answers can be tried; practices are left to tests by example.</summary>
    private static IEnumerable<(Scenario Scenario, RuleSet RuleSet)> Worlds(int count) => Enumerable.Range(Seed, count)
        .Select(seed => (IsStrict: seed % 3 == 0, Scenario: Scenarios.Dense(Scenarios.Of(seed))))
        .Select(s => s.IsStrict ? Strict(s.Scenario) : s.Scenario)
        .Select(s => s with
        {
            World = s.World with
            {
                Questions = [.. s.World.Questions.Where(q => Asked.Contains(q.Id))],
                Practices = [],
                Rules = [.. s.World.Rules.Where(ReadsOnlyAsked).Select(r => r with { Recommends = [] })],
            },
        })
        .Select(s => (s, s.World.ToRuleSet()));

    /// <summary>Two styles, and rules that rule them out instead of weighing them, so that none may be left.</summary>
    private static Scenario Strict(Scenario scenario) => scenario with
    {
        World = scenario.World with
        {
            Styles = scenario.World.Styles[..2],
            Rules =
            [
                .. scenario.World.Rules.Select(r => r with
                {
                    Effects =
                    [
                        .. r.Effects.Select(e => scenario.World.Styles.Any(s => s.Id == e.Target) ? new(EffectKind.RulesOut, e.Target, 0) : e),
                    ],
                }),
            ],
        },
    };

    private static bool ReadsOnlyAsked(Rule rule) =>
        rule.When.Select(c => c.Question).Concat(rule.Where.OfType<Relation>().Select(r => r.Question)).All(Asked.Contains);
}
