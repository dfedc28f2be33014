using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>The compiled rules give what the plain advisor gives, tried on random rule sets and questionnaires.</summary>
public sealed class CompiledRuleSetProperties
{
    [Fact]
    public void Evaluate_gives_the_scores_ranks_and_fired_rules_of_the_plain_advisor() => Scenarios.Check(
        scenario =>
        {
            var compiled = CompiledRuleSet.Compile(scenario.World.ToRuleSet());
            var (codes, scratch) = (compiled.NewCodes(), compiled.NewScratch());
            foreach (var answers in Both(scenario))
            {
                compiled.Encode(Read(compiled.RuleSet, answers), codes);
                var fired = new List<FiredEffect>();

                compiled.Evaluate(codes, scratch);
                compiled.Fired(codes, fired);

                Agreement.OfAdvice(scenario.Advise(answers), compiled, scratch, fired);
            }
        },
        tests: 3000);

    [Fact]
    public void Evaluate_gives_the_ranks_of_the_plain_advisor_for_many_questionnaires() => Scenarios.Check(
        scenario =>
        {
            var ruleSet = scenario.World.ToRuleSet();
            var (plain, compiled) = (new PlainAdvisor(ruleSet), CompiledRuleSet.Compile(ruleSet));
            var (codes, scratch) = (compiled.NewCodes(), compiled.NewScratch());
            for (var i = 0; i < 20; i++)
            {
                var answers = Read(ruleSet, Scenarios.AnswersOf(ruleSet, scenario.Seed + i));
                compiled.Encode(answers, codes);

                compiled.Evaluate(codes, scratch);

                Agreement.OfRanks(plain.Rank(answers), compiled, scratch);
            }
        },
        tests: 1500);

    [Fact]
    public void Evaluate_portable_gives_the_same() => Scenarios.Check(
        scenario =>
        {
            var ruleSet = scenario.World.ToRuleSet();
            var (wide, portable) = (CompiledRuleSet.Compile(ruleSet), CompiledRuleSet.Compile(ruleSet, portable: true));
            foreach (var answers in Both(scenario))
                Agreement.OfScratches(wide, Evaluated(wide, answers), Evaluated(portable, answers));
        },
        tests: 2000);

    [Theory]
    [InlineData(60, false)] // sums beyond a byte
    [InlineData(60, true)]
    [InlineData(1500, false)] // keys beyond 32 bits
    public void Evaluate_adds_up_whatever_many_rules_say(int copies, bool portable) => Scenarios.Check(
        scenario =>
        {
            var ruleSet = scenario.World.Copied(copies).ToRuleSet();
            var compiled = CompiledRuleSet.Compile(ruleSet, portable);
            foreach (var answers in Both(scenario))
                Agreement.OfRanks(new PlainAdvisor(ruleSet).Rank(Read(ruleSet, answers)), compiled, Evaluated(compiled, answers));
        },
        tests: copies > 100 ? 20 : 100);

    [Fact]
    public void Evaluate_ranks_more_technologies_than_one_register_holds() => Scenarios.Check(scenario =>
    {
        var more = from technology in scenario.World.Technologies
                   from copy in Enumerable.Range(0, 40)
                   select technology with { Id = $"{technology.Id}-{copy:00}" };
        var ruleSet = (scenario.World with { Technologies = scenario.World.Technologies.AddRange(more) }).ToRuleSet();
        var (plain, wide, portable) = (new PlainAdvisor(ruleSet), CompiledRuleSet.Compile(ruleSet), CompiledRuleSet.Compile(ruleSet, portable: true));
        foreach (var answers in Both(scenario))
        {
            Agreement.OfRanks(plain.Rank(Read(ruleSet, answers)), wide, Evaluated(wide, answers));
            Agreement.OfScratches(wide, Evaluated(wide, answers), Evaluated(portable, answers));
        }
    });

    [Fact]
    public void Evaluate_and_variation_allocate_nothing()
    {
        var scenario = Scenarios.Of(7);
        var compiled = CompiledRuleSet.Compile(scenario.World.Copied(20).ToRuleSet());
        var (codes, scratch, variation) = (compiled.NewCodes(), compiled.NewScratch(), compiled.NewVariation());
        compiled.Encode(Read(compiled.RuleSet, scenario.Given.AddRange(scenario.More)), codes);
        Once();
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
            Once();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        void Once()
        {
            compiled.Evaluate(codes, scratch);
            variation.Begin(codes, scratch, 3);
            variation.OutcomeOf(codes);
        }
    }

    private static IEnumerable<ImmutableSortedDictionary<string, Answer>> Both(Scenario scenario) => [scenario.Given, scenario.Given.AddRange(scenario.More)];

    private static AnswerSet Read(RuleSet ruleSet, IEnumerable<KeyValuePair<string, Answer>> answers) =>
        answers.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key, a.Value));

    private static Scratch Evaluated(CompiledRuleSet compiled, IEnumerable<KeyValuePair<string, Answer>> answers)
    {
        var (codes, scratch) = (compiled.NewCodes(), compiled.NewScratch());
        compiled.Encode(Read(compiled.RuleSet, answers), codes);
        compiled.Evaluate(codes, scratch);
        return scratch;
    }
}
