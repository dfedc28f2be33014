using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>A what-if names whom a full evaluation ranks first, tried on random rule sets, questionnaires and changes.</summary>
public sealed class VariationProperties
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(60, false)] // sums beyond a byte
    [InlineData(60, true)]
    [InlineData(1500, false)] // keys beyond 32 bits
    public void OutcomeOf_every_answer_is_that_of_a_full_evaluation(int copies, bool portable) => Scenarios.Check(
        scenario => CheckEveryAnswer(scenario, scenario.World.Copied(copies), portable),
        tests: copies switch { 1 => 700, < 100 => 40, _ => 10 });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void OutcomeOf_more_technologies_than_a_register_holds_is_that_of_a_full_evaluation(bool portable) => Scenarios.Check(
        scenario =>
        {
            var more = from technology in scenario.World.Technologies
                       from copy in Enumerable.Range(0, 40)
                       select technology with { Id = $"{technology.Id}-{copy:00}" };
            CheckEveryAnswer(scenario, scenario.World with { Technologies = scenario.World.Technologies.AddRange(more) }, portable);
        },
        tests: 100);

    [Fact]
    public void OutcomeOf_options_that_come_and_go_is_that_of_a_full_evaluation() => Scenarios.Check(
        scenario =>
        {
            var compiled = CompiledRuleSet.Compile(scenario.World.ToRuleSet());
            var (codes, before, full, variation) = (compiled.NewCodes(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewVariation());
            var random = new Random(scenario.Seed);
            Encode(compiled, scenario, codes);
            foreach (var axis in compiled.Axes.Where(a => a.Question.IsMultiple))
            {
                compiled.Evaluate(codes, before);
                variation.Begin(codes, before, axis.Place);
                for (var i = 0; i < 5; i++)
                {
                    if (random.Next(3) == 0)
                        codes.Exclude(axis.Place, random.Next(axis.Count));
                    else
                        codes.Include(axis.Place, random.Next(axis.Count));
                    compiled.Evaluate(codes, full);
                    Agreement.OfOutcome(full, variation.OutcomeOf(codes));
                }
            }
        },
        tests: 500);

    [Fact]
    public void OutcomeOf_nothing_begun_throws()
    {
        var compiled = CompiledRuleSet.Compile(Scenarios.Of(7).World.ToRuleSet());

        Should.Throw<InvalidOperationException>(() => compiled.NewVariation().OutcomeOf(compiled.NewCodes()));
    }

    /// <summary>For each question: left open, and each of its answers; of several options one more each time.</summary>
    private static void CheckEveryAnswer(Scenario scenario, World world, bool portable)
    {
        var compiled = CompiledRuleSet.Compile(world.ToRuleSet(), portable);
        var (codes, before, full, variation) = (compiled.NewCodes(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewVariation());
        foreach (var axis in compiled.Axes)
        {
            Encode(compiled, scenario, codes);
            compiled.Evaluate(codes, before);
            variation.Begin(codes, before, axis.Place);
            for (var cell = -1; cell < axis.Count; cell++)
            {
                if (cell < 0)
                    codes.Open(axis.Place);
                else if (axis.Question.IsMultiple)
                    codes.Include(axis.Place, cell);
                else
                    codes.Choose(axis.Place, cell);
                compiled.Evaluate(codes, full);
                Agreement.OfOutcome(full, variation.OutcomeOf(codes));
            }
        }
    }

    private static void Encode(CompiledRuleSet compiled, Scenario scenario, Codes codes) => compiled.Encode(
        scenario.Given.Aggregate(AnswerSet.Empty(compiled.RuleSet), (set, a) => set.With(a.Key, a.Value)), codes);
}
