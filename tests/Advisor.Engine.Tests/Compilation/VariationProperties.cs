using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>A what-if gives what a full evaluation gives, tried on random rule sets, questionnaires and changes.</summary>
public sealed class VariationProperties
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(60, false)] // sums beyond a byte
    [InlineData(60, true)]
    public void Evaluate_gives_what_a_full_evaluation_gives(int copies, bool portable) => Scenarios.Check(
        scenario =>
        {
            var compiled = CompiledRuleSet.Compile(scenario.World.Copied(copies).ToRuleSet(), portable);
            var (codes, before, full, part, variation) =
                (compiled.NewCodes(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewVariation());
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

                    variation.Evaluate(codes, part);

                    compiled.Evaluate(codes, full);
                    Agreement.OfScratches(compiled, full, part);
                }
            }
        },
        tests: copies > 1 ? 40 : 700);

    [Fact]
    public void Evaluate_gives_the_same_after_options_come_and_go() => Scenarios.Check(
        scenario =>
        {
            var compiled = CompiledRuleSet.Compile(scenario.World.ToRuleSet());
            var (codes, before, full, part, variation) =
                (compiled.NewCodes(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewVariation());
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

                    variation.Evaluate(codes, part);

                    compiled.Evaluate(codes, full);
                    Agreement.OfScratches(compiled, full, part);
                }
            }
        },
        tests: 500);

    [Fact]
    public void What_if_cannot_start_from_a_what_if()
    {
        var compiled = CompiledRuleSet.Compile(Scenarios.Of(7).World.ToRuleSet());
        var (codes, before, part, variation) = (compiled.NewCodes(), compiled.NewScratch(), compiled.NewScratch(), compiled.NewVariation());
        Should.Throw<InvalidOperationException>(() => variation.Evaluate(codes, part));
        Should.Throw<ArgumentException>(() => variation.Begin(codes, before, 0));
        compiled.Evaluate(codes, before);
        variation.Begin(codes, before, 0);
        variation.Evaluate(codes, part);

        Should.Throw<ArgumentException>(() => variation.Evaluate(codes, before));
        Should.Throw<ArgumentException>(() => variation.Begin(codes, part, 0));
    }

    private static void Encode(CompiledRuleSet compiled, Scenario scenario, Codes codes) => compiled.Encode(
        scenario.Given.Aggregate(AnswerSet.Empty(compiled.RuleSet), (set, a) => set.With(a.Key, a.Value)), codes);
}
