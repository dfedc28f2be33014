using System.Buffers;
using System.Text;
using System.Text.Json;
using Advisor.Contract.Advice;
using Advisor.Contract.Json;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using Advisor.Rules;

namespace Advisor.Contract.Tests.Advice;

/// <summary>The writer and the serializer give the same bytes: the typed contract stays the definition.</summary>
public sealed class AdviceWriterTests
{
    [Fact]
    public void Write_shipped_rules_gives_the_bytes_of_the_typed_response()
    {
        var ruleSet = RuleSetLoader.Load(Path.Combine(Root(), "rules")).RuleSet.ShouldNotBeNull();
        var advisor = new AdviceEngine(ruleSet);
        var writer = new AdviceWriter(advisor);
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            var known = 1 - Math.Pow(random.NextDouble(), 3); // mostly well answered: that is where most is said, and soonest decided
            var answers = AnswerSet.Empty(ruleSet);
            foreach (var question in ruleSet.Questions)
                if (random.NextDouble() < known)
                    answers = answers.With(question.Id, Answer(question, random));
            Check(seed, writer, advisor.Advise(answers), random);
        }
    }

    [Fact]
    public void Write_small_worlds_gives_the_bytes_of_the_typed_response()
    {
        for (var seed = 0; seed < 1200; seed++)
        {
            var random = new Random(seed);
            var scenario = Scenarios.Of(seed);
            var world = Worded(scenario.World, random);
            var ruleSet = world.ToRuleSet();
            var answers = scenario.Given.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key, a.Value));
            if (random.Next(2) == 0)
                answers = answers.With("failures", new OptionsAnswer(["timing"]));
            var advisor = new AdviceEngine(ruleSet);
            if (random.Next(4) == 0) // given for a rule set whose options come in another order
                answers = ForTurned(world, answers);
            Check(seed, new AdviceWriter(advisor), advisor.Advise(answers), random);
        }
    }

    private static AnswerSet ForTurned(World world, AnswerSet answers)
    {
        var turned = world with { Questions = [.. world.Questions.Select(q => q with { Options = [.. q.Options.AsEnumerable().Reverse()] })] };
        return answers.Aggregate(AnswerSet.Empty(turned.ToRuleSet()), (set, a) => set.With(a.Key.Id, a.Value));
    }

    private static void Check(int seed, AdviceWriter writer, Recommendation advice, Random random)
    {
        foreach (var detail in Enum.GetValues<DetailLevel>())
        {
            var view = new AdviceView(detail, random.Next(2) == 0 ? random.Next(1, 5) : int.MaxValue, random.Next(2) == 0 ? random.Next(1, 5) : int.MaxValue);
            var target = new ArrayBufferWriter<byte>();
            using var json = writer.Write(advice, view);
            var length = json.Length;
            json.CopyTo(target);
            target.WrittenCount.ShouldBe(length, $"seed {seed}, {view}");
            var expected = Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(AdviceResponse.Of(advice, view), JsonForm.Options));
            var written = Encoding.UTF8.GetString(target.WrittenSpan);
            var same = expected.AsSpan().CommonPrefixLength(written);
            if (same < Math.Max(expected.Length, written.Length))
                throw new ShouldAssertException($"seed {seed}, {view}: `{Near(written, same)}` should be `{Near(expected, same)}`");
        }
    }

    private static string Near(string text, int place) => text[Math.Max(0, place - 60)..Math.Min(text.Length, place + 60)];

    // Sentences with gaps of every kind at every place, and texts that need care.
    private static World Worded(World world, Random random)
    {
        string[] texts =
        [
            "It is so.", "{technology} does it", "{answer.size} is much for {technology}.", "{answer.kind} at first", "of {answer.many} and {answer.rate}",
            "Ends with {answer.kind}", "Ends with ({answer.many})", "{fact.limit} against {answer.size}...", "a{answer.kind}", "{answer.nothing} is no question",
            "“Quoted” \\ \"<b>&amp;</b>\" – ümläut \U0001F600 \u00a0 \ue000", "  two  gaps {answer.pair}  {answer.used} ", "{answer.last}", "{answer.rate}.", "…",
        ];
        string Pick() => texts[random.Next(texts.Length)];
        return world with
        {
            Questions = [.. world.Questions.Select(q => q with { Options = [.. q.Options.Select(o => o with { Meaning = Meaning(o.Id, random) })] }), Parts.Choices("failures", "crash", "timing")],
            Rules = [.. world.Rules.Select(r => r with { Because = Pick(), Sources = [new Source(Pick(), "https://example.org/?a=1&b=2")] })],
            Styles = [.. world.Styles.Select(s => s with { Name = Pick(), FailureModes = [Failure("crash", Pick()), Failure("omission", Pick()), Failure("timing", Pick())] })],
            Technologies = [.. world.Technologies.Select(t => t with { Name = random.Next(2) == 0 ? $"gRPC {t.Id} (unary)" : Pick() })],
            Practices = [.. world.Practices.Select(p => p with { Why = Pick() })],
            Tensions =
            [
                new("t1", [new OptionCondition("kind", ["x", "y"]), new RangeCondition("size", new Bound(1, true), null)], Pick(), []),
                new("t2", [new OptionCondition("many", ["z"])], Pick(), []),
            ],
        };
    }

    private static string Meaning(string id, Random random) => random.Next(4) switch
    {
        0 => $"Amazon {id}, or so",
        1 => $"it is {id}.",
        2 => "X... Y.",
        _ => "ABC (abc)",
    };

    private static FailureMode Failure(string mode, string shows) => new(mode, shows, "Look.", ["p1"], "Nothing.");

    private static Answer Answer(Question question, Random random)
    {
        decimal[] amounts = [0, 0.5m, 1, 10, 50, 200, 2000, 20_000, 262_144, 5_000_000, 123_456_789.25m];
        if (question.IsNumeric)
            return new AmountAnswer(question.Type == QuestionType.Bytes ? decimal.Ceiling(amounts[random.Next(amounts.Length)]) : amounts[random.Next(amounts.Length)]);
        var first = random.Next(question.Options.Length);
        return new OptionsAnswer([.. question.Options.Where((_, i) => i == first || (question.IsMultiple && random.Next(question.Options.Length) == 0)).Select(o => o.Id)]);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Advisor.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No Advisor.sln above the tests");
    }
}
