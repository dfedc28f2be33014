using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Analysis;

public class MutationProperties
{
    [Fact]
    public void Of_mutants_are_noticed_by_pins_or_proven_to_be_equivalent() => Scenarios.Check(
        scenario =>
        {
            var ruleSet = scenario.World.ToRuleSet();
            var mutator = new Mutator(ruleSet);
            var search = new PinSearch(ruleSet);
            foreach (var rule in ruleSet.Rules.Take(3))
            {
                Mutant[] mutants = [.. mutator.Of(rule)];
                var pins = search.Of(mutants);
                pins.ShouldAllBe(p => p.Holds(Ranked(ruleSet, p.Answers)), rule.Id);

                var fates = new MutationRun(ruleSet, [], [.. pins.Select(p => new Trial(p.Answers, p.Holds))]).Of(mutants);

                foreach (var fate in fates)
                {
                    var mutated = Mutated(ruleSet, fate.Mutant);
                    fate.ByExamples.ShouldBe(pins.Any(p => !p.Holds(Ranked(mutated, Moved(mutated, p.Answers)))), $"{rule.Id} {fate.Mutant.What}");
                    (fate.IsNoticed || fate.IsEquivalent || !rule.Recommends.IsEmpty).ShouldBeTrue($"{rule.Id} {fate.Mutant.What} escaped");
                }
            }
        },
        40);

    [Fact]
    public void Of_equivalent_mutants_rank_alike_on_every_questionnaire() => Scenarios.Check(
        scenario =>
        {
            scenario = AllWays.Narrowed(scenario, 60);
            var ruleSet = scenario.World.ToRuleSet();
            if (ruleSet.Rules.IsEmpty)
                return;
            var rule = ruleSet.Rules[scenario.Seed % ruleSet.Rules.Length];
            var sheets = AllWays.Sheets(ruleSet, AllWays.Answers(ruleSet, scenario.Given)).ToList();
            foreach (var fate in new MutationRun(ruleSet, [], []).Of([.. new Mutator(ruleSet).Of(rule)]).Where(f => f.IsEquivalent))
            {
                var mutated = Mutated(ruleSet, fate.Mutant);
                foreach (var sheet in sheets)
                    Text(mutated, sheet).ShouldBe(Text(ruleSet, sheet), $"{rule.Id} {fate.Mutant.What}");
            }
        },
        40);

    [Fact]
    public void Mutator_spoils_every_part_of_a_rule()
    {
        var ruleSet = SmallWorld.Stage.WithRules(
            new RuleBuilder("other").WhenAtLeast("rate", 100).Favours("queue", 1),
            new RuleBuilder("rule").When("timing", "async").WhenAtLeast("rate", 10).Favours("queue", 3).Opposes("call", 1)).ToRuleSet();

        new Mutator(ruleSet).Of(ruleSet.FindRule("rule")!).Select(m => m.What).ShouldBe([
            "without the rule",
            "without favours queue", "opposes queue instead of favours", "favours queue 2 instead of 3",
            "without opposes call", "favours call instead of opposes",
            "without when timing", "when timing sync instead of async",
            "without when rate", "when rate below 10/s instead of at least 10/s", "when rate at least 100/s instead of at least 10/s",
            "when rate above 10/s instead of at least 10/s"]);
    }

    [Fact]
    public void Sample_is_the_same_for_the_same_seed()
    {
        var ruleSet = Scenarios.Of(7).World.ToRuleSet();

        IEnumerable<string> Drawn(int seed) => MutantSample.Of(ruleSet, 5, seed).SelectMany(m => m).Select(m => m.Rule.Id + m.What);

        Drawn(1).Count().ShouldBe(5);
        Drawn(1).ShouldBe(Drawn(1));
        Drawn(1).ShouldNotBe(Drawn(2));
    }

    private static RuleSet Mutated(RuleSet ruleSet, Mutant mutant)
    {
        var others = ruleSet.Rules.Where(r => r.Id != mutant.Rule.Id);
        return new(
            ruleSet.Version, ruleSet.Digest, ruleSet.Questions, ruleSet.Facts, ruleSet.Styles, ruleSet.Technologies, ruleSet.Practices,
            mutant.Mutated is null ? others : others.Append(mutant.Mutated), ruleSet.Tensions);
    }

    private static RankOrder Ranked(RuleSet ruleSet, AnswerSet answers) => RankOrder.Of(new PlainAdvisor(ruleSet).Rank(answers));

    private static AnswerSet Moved(RuleSet ruleSet, AnswerSet answers) =>
        answers.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key.Id, a.Value));

    private static string Text(RuleSet ruleSet, AnswerSheet sheet)
    {
        var answers = Enumerable.Range(0, ruleSet.Questions.Length).Where(p => sheet[p] is not null)
            .Aggregate(AnswerSet.Empty(ruleSet), (set, p) => set.With(ruleSet.Questions[p].Id, sheet[p]!));
        return string.Join(' ', new PlainAdvisor(ruleSet).Rank(answers).Select(s => $"{s.Style.Id}:{string.Join(',', s.Technologies.Select(t => t.Id))}"));
    }
}
