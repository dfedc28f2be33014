using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>Makes small random scenarios that use every kind of question, condition, fact and effect.</summary>
internal static class Scenarios
{
    /// <summary>A failure shows the smallest scenario found, with its seed.</summary>
    public static Config Config(int tests) => FsCheck.Config.QuickThrowOnFailure.WithMaxTest(tests).WithQuietOnSuccess(true);

    public static Arbitrary<Scenario> Any { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Of), s => s.Smaller());

    /// <summary>Checks that something is so in many scenarios.</summary>
    public static void Check(Action<Scenario> assertion, int tests = 300) => Prop.ForAll(Any, assertion).Check(Config(tests));

    public static Scenario Of(int seed)
    {
        var random = new Random(seed);
        var world = new Maker(random).World();
        var ruleSet = world.ToRuleSet();
        var given = ImmutableSortedDictionary.CreateBuilder<string, Answer>(StringComparer.Ordinal);
        var more = ImmutableSortedDictionary.CreateBuilder<string, Answer>(StringComparer.Ordinal);
        var known = random.NextDouble();
        foreach (var question in ruleSet.Questions)
        {
            var answers = random.NextDouble() < known ? given : more;
            if (answers == given || random.Next(4) > 0)
                answers.Add(question.Id, new Maker(random).Answer(question));
        }

        return new(seed, world, given.ToImmutable(), more.ToImmutable());
    }

    /// <summary>Random answers to some of the questions of a rule set made here.</summary>
    public static IEnumerable<KeyValuePair<string, Answer>> AnswersOf(RuleSet ruleSet, int seed)
    {
        var random = new Random(seed);
        var known = random.NextDouble();
        foreach (var question in ruleSet.Questions)
            if (random.NextDouble() < known)
                yield return new(question.Id, new Maker(random).Answer(question));
    }

    /// <summary>The scenario with the rules of some others too, so that many speak of the same contenders.</summary>
    public static Scenario Dense(Scenario scenario) => scenario with
    {
        World = scenario.World with
        {
            Styles = Of(scenario.Seed).World.Styles is { Length: > 2 } styles ? styles : [.. Enumerable.Range(1, 3).Select(i => Parts.Style($"s{i}", i))],
            Rules =
            [
                .. scenario.World.Rules,
                .. Enumerable.Range(1, 3).SelectMany(n => Of(unchecked(scenario.Seed + n) & int.MaxValue).World.Rules.Select(r => r with { Id = $"{r.Id}-{n}" })),
            ],
        },
    };

    private sealed class Maker(Random random)
    {
        private static readonly string[] Letters = ["x", "y", "z"];
        private static readonly string[] StyleIds = ["s1", "s2", "s3", "s4"];
        private static readonly string[] TechnologyIds = ["t1", "t2", "t3", "t4", "t5"];
        private static readonly decimal[] Amounts = [0, 1, 2, 5, 6, 10, 100];
        private static readonly decimal[] Answers = [0, 1, 2, 3, 5, 6, 7, 10, 11, 50, 100, 1000];

        private static readonly ImmutableArray<Question> Questions =
        [
            Parts.Choice("kind", Letters), Parts.Choice("pair", "x", "y"), Parts.Choices("many", Letters), Parts.Bytes("size"), Parts.PerSecond("rate"),
            Parts.Technologies("used", TechnologyIds), Parts.Choice("last", Letters),
        ];

        public World World() => new(
            Questions, [],
            [.. StyleIds.Take(random.Next(1, 5)).Select((s, i) => Parts.Style(s, i + 1))],
            [.. TechnologyIds.Take(random.Next(6)).Select(Technology)],
            [.. Enumerable.Range(1, random.Next(4)).Select(Practice)],
            [.. Enumerable.Range(1, random.Next(20)).Select(Rule)], []);

        public Answer Answer(Question question) => question.IsNumeric
            ? new AmountAnswer(Pick(Answers))
            : new OptionsAnswer([.. question.IsMultiple ? Some([.. question.Options.Select(o => o.Id)]) : [Pick([.. question.Options]).Id]]);

        private Technology Technology(string id)
        {
            List<Fact> facts = [];
            if (Likely()) facts.Add(Parts.Has("flag", Pick("true", "false")));
            if (Likely()) facts.Add(Parts.Has("set", [.. Letters.Where(_ => Coin())]));
            if (Likely()) facts.Add(Parts.Amount("limit", Pick(Amounts)));
            return Parts.Technology(id, Some(StyleIds), [.. facts]);
        }

        private Practice Practice(int number)
        {
            var practice = Parts.Practice($"p{number}", Some(StyleIds), [.. Enumerable.Range(0, random.Next(3)).Select(_ => When())]);
            return Coin() ? practice with { ConflictsWith = [$"p{random.Next(1, 4)}"] } : practice;
        }

        private Rule Rule(int number)
        {
            var rule = new RuleBuilder($"r{number:00}");
            foreach (var condition in When())
                rule.When(condition);
            if (random.Next(3) == 0)
                rule.Recommends($"p{random.Next(1, 4)}");
            if (Coin())
            {
                foreach (var style in StyleIds.Where(_ => random.Next(3) == 0))
                    Effect(rule, style);
                return rule;
            }

            foreach (var condition in Where())
                rule.Where(condition);
            if (random.Next(3) == 0)
                rule.Within(Some(StyleIds));
            Effect(rule, Coin() ? null : Pick(TechnologyIds));
            return rule;
        }

        private void Effect(RuleBuilder rule, string? target) => _ = random.Next(8) switch
        {
            0 => rule.RulesOut(target),
            < 4 => rule.Opposes(target, random.Next(1, 6)),
            _ => rule.Favours(target, random.Next(1, 6)),
        };

        private Condition[] When() => [.. Questions.OrderBy(_ => random.Next()).Take(random.Next(4)).Select(Condition)];

        private Condition Condition(Question question)
        {
            if (!question.IsNumeric)
                return new OptionCondition(question.Id, [.. Some([.. question.Options.Select(o => o.Id)])]);
            var (low, high) = Range();
            return new RangeCondition(question.Id, low, high);
        }

        private (Bound? Low, Bound? High) Range()
        {
            var (a, b) = (Pick(Amounts), Pick(Amounts));
            Bound? low = new Bound(Math.Min(a, b), Coin()), high = new Bound(Math.Max(a, b), Coin());
            return random.Next(3) switch { 0 => (low, high), 1 => (low, null), _ => (null, high) };
        }

        private IEnumerable<FactCondition> Where()
        {
            for (var i = random.Next(3); i > 0; i--)
            {
                var (low, high) = Range();
                yield return random.Next(7) switch
                {
                    0 => new FactHas("flag", [Pick("true", "false")]),
                    1 => new FactLacks("set", [.. Some(Letters)]),
                    2 => new FactInRange("limit", low, high),
                    3 => new FactHasAnswer("set", Pick("kind", "many")),
                    4 => new FactLacksAnswer("set", Pick("kind", "many")),
                    5 => new FactBelowAnswer("limit", "size"),
                    _ => new NamedInAnswer("used"),
                };
            }
        }

        private bool Coin() => random.Next(2) == 0;

        private bool Likely() => random.Next(4) > 0;

        private T Pick<T>(params T[] items) => items[random.Next(items.Length)];

        private string[] Some(string[] items)
        {
            string[] some = [.. items.Where(_ => random.Next(3) == 0)];
            return some.Length > 0 ? some : [Pick(items)];
        }
    }
}
