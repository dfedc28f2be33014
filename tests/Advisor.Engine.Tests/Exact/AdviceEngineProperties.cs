using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Exact;

/// <summary>What the exact advice says is possible, held against every way to answer.</summary>
public sealed class AdviceEngineProperties
{
    private const int Ways = 1500;
    private const int Tests = 150;

    [Fact]
    public void Advise_agrees_with_plain_advice_on_what_is_so_now() => Scenarios.Check(
        scenario => Text.Of(Present(Exact(scenario))).ShouldBe(Text.Of(Present(scenario.Now()))), tests: 1000);

    [Fact]
    public void Advise_agrees_with_plain_advice_where_weights_are_too_large_to_compile() => Scenarios.Check(
        scenario =>
        {
            var rules = scenario.World.Rules.Select(r => r with { Effects = [.. r.Effects.Select(e => e with { Weight = 100 * e.Weight })] });
            scenario = scenario with { World = scenario.World with { Rules = [.. rules] } };
            Text.Of(Present(Exact(scenario))).ShouldBe(Text.Of(Present(scenario.Now())));
        },
        Tests);

    [Fact]
    public void Advise_with_answers_of_another_rule_set_reads_their_options_anew() => Scenarios.Check(
        scenario =>
        {
            var turned = scenario.World with { Questions = [.. scenario.World.Questions.Select(q => q with { Options = [.. q.Options.AsEnumerable().Reverse()] })] };
            var (ruleSet, answers) = (scenario.World.ToRuleSet(), AnswerSet.Empty(turned.ToRuleSet()));
            foreach (var (question, answer) in scenario.Given)
                answers = answers.With(question, answer);
            Text.Of(Present(new AdviceEngine(ruleSet).Advise(answers))).ShouldBe(Text.Of(Present(scenario.Now()) with { Answers = answers }));
        },
        Tests);

    [Fact]
    public void Advise_on_part_of_a_byte_agrees_with_plain_advice()
    {
        var ruleSet = SmallWorld.Stage.WithRules(
            Parts.Rule("r1").WhenAbove("payload", 5).Favours("call", 3), Parts.Rule("r2").WhenAtLeast("payload", 6).Favours("call", 2)).ToRuleSet();
        var answers = AnswerSet.Empty(ruleSet).With("payload", new AmountAnswer(5.5m));
        Text.Of(Present(new AdviceEngine(ruleSet).Advise(answers))).ShouldBe(Text.Of(Present(new PlainAdvisor(ruleSet).Advise(answers))));
    }

    [Fact]
    public void Advise_is_proven() => Scenarios.Check(scenario => Exact(scenario).IsProven.ShouldBeTrue(), tests: 500);

    [Fact]
    public void Range_ends_where_some_answers_lead_and_none_beyond() => Scenarios.Check(
        scenario =>
        {
            scenario = AllWays.Narrowed(Scenarios.Dense(scenario), Ways);
            var (advice, outcomes) = (Exact(scenario), Outcomes(scenario));
            foreach (var style in advice.Styles)
            {
                var scores = outcomes.Select(o => o.Styles.Score(style.Standing.Id)).OfType<int>().ToList();
                style.Standing.Range.ShouldBe(new(scores.Min(), scores.Max()), style.Standing.Id);
                foreach (var technology in style.Technologies)
                {
                    var inside = outcomes.Where(o => o.Styles.Score(style.Standing.Id) is not null)
                        .Select(o => o.Technologies[style.Standing.Id].Score(technology.Id)).OfType<int>().ToList();
                    technology.Range.ShouldBe(new(inside.Min(), inside.Max()), $"{technology.Id} of {style.Standing.Id}");
                }
            }
        },
        Tests);

    [Fact]
    public void Settled_is_exactly_who_stays_first_whatever_is_answered() => Scenarios.Check(
        scenario =>
        {
            scenario = AllWays.Narrowed(Scenarios.Dense(scenario), Ways);
            var (advice, outcomes) = (Exact(scenario), Outcomes(scenario));
            if (advice.Styles.IsEmpty)
                return;
            var leader = advice.Styles[0].Standing;
            leader.Settled.ShouldBe(outcomes.TrueForAll(o => o.Styles.First == leader.Id));
            advice.NextQuestions.IsEmpty.ShouldBe(leader.Settled);
            foreach (var style in advice.Styles.Where(s => !s.Technologies.IsEmpty))
            {
                var first = style.Technologies[0];
                first.Settled.ShouldBe(
                    outcomes.TrueForAll(o => o.Styles.Score(style.Standing.Id) is null || o.Technologies[style.Standing.Id].First == first.Id),
                    $"{first.Id} of {style.Standing.Id}");
            }
        },
        Tests);

    [Fact]
    public void Next_questions_lack_none_that_can_change_who_is_first() => Scenarios.Check(
        scenario =>
        {
            scenario = AllWays.Narrowed(Scenarios.Dense(scenario), Ways);
            var (advice, ruleSet) = (Exact(scenario), scenario.World.ToRuleSet());
            if (advice.Styles.IsEmpty)
                return;
            var contest = new Contest(ruleSet);
            var firsts = AllWays.Sheets(ruleSet, AllWays.Answers(ruleSet, scenario.Given)).Select(s => (Sheet: s, Field.Of(contest.Styles, s).First)).ToList();
            foreach (var place in Enumerable.Range(0, ruleSet.Questions.Length).Where(p => !scenario.Given.ContainsKey(ruleSet.Questions[p].Id)))
                if (firsts.GroupBy(f => Others(f.Sheet, place), f => f.First).Any(g => g.Distinct().Skip(1).Any()))
                    advice.NextQuestions.ShouldContain(n => n.Question == ruleSet.Questions[place], ruleSet.Questions[place].Id);

            string Others(AnswerSheet sheet, int place) =>
                string.Join(' ', ruleSet.Questions.Select((_, p) => p == place ? "" : sheet[p] is OptionsAnswer o ? string.Join(',', o.Options) : $"{sheet[p]}"));
        },
        Tests);

    [Fact]
    public void Can_win_names_exactly_the_styles_that_some_answers_put_first() => Scenarios.Check(
        scenario =>
        {
            scenario = AllWays.Narrowed(Scenarios.Dense(scenario), Ways);
            var advice = Exact(scenario);
            var winners = Outcomes(scenario).Select(o => o.Styles.First).OfType<string>().Distinct().Order();
            var named = advice.CanWin.Select(w => w.Style).Order();
            if (advice.Styles.IsEmpty)
                named.ShouldBeEmpty();
            else
                named.ShouldBe(winners);
        },
        Tests);

    [Fact]
    public void Can_win_gives_answers_that_win_and_are_all_needed() => Scenarios.Check(
        scenario =>
        {
            foreach (var winner in Exact(scenario).CanWin)
            {
                var witness = winner.Witness.Select(w => KeyValuePair.Create(w.Key.Id, w.Value)).ToList();
                FirstWith(witness).ShouldBe(winner.Style);
                foreach (var answer in witness)
                {
                    FirstWith(witness.Where(w => w.Key != answer.Key)).ShouldNotBe(winner.Style);
                    if (answer.Value is OptionsAnswer { Options.Length: > 1 } several)
                        foreach (var option in several.Options)
                            FirstWith(witness.Select(w => w.Key == answer.Key ? new(w.Key, new OptionsAnswer(several.Options.Remove(option))) : w))
                                .ShouldNotBe(winner.Style, $"without {option}");
                }
            }

            string? FirstWith(IEnumerable<KeyValuePair<string, Answer>> answers) =>
                scenario.Advise(scenario.Given.AddRange(answers)).Styles.FirstOrDefault()?.Standing.Id;
        },
        Tests);

    [Fact]
    public void Advise_ends_when_it_is_told_to()
    {
        var scenario = Scenarios.Of(1);
        var ruleSet = scenario.World.ToRuleSet();
        using var source = new CancellationTokenSource();
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => new AdviceEngine(ruleSet).Advise(AnswerSet.Empty(ruleSet), source.Token));
    }

    private static Recommendation Exact(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return new AdviceEngine(ruleSet).Advise(AllWays.Answers(ruleSet, scenario.Given));
    }

    /// <summary>The advice without what it says of the future.</summary>
    private static Recommendation Present(Recommendation advice) => advice with
    {
        Styles =
        [
            .. advice.Styles.Select(s => s with { Standing = Present(s.Standing), Technologies = [.. s.Technologies.Select(Present)] }),
        ],
        CanWin = [],
        NextQuestions = [],
        IsProven = false,
    };

    private static Standing Present(Standing standing) => standing with { Range = default, Settled = false };

    private static List<Outcome> Outcomes(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        var contest = new Contest(ruleSet);
        return
        [
            .. AllWays.Sheets(ruleSet, AllWays.Answers(ruleSet, scenario.Given)).Select(sheet => new Outcome(
                Field.Of(contest.Styles, sheet),
                contest.Styles.ToImmutableDictionary(s => s.Id, s => Field.Of(contest.TechnologiesOf(s), sheet)))),
        ];
    }

    private sealed record Outcome(Field Styles, ImmutableDictionary<string, Field> Technologies);

    private sealed record Field(ImmutableArray<Position> Ranked)
    {
        public string? First => Ranked.Select(p => p.Contender.Id).FirstOrDefault();

        public static Field Of(ImmutableArray<Contender> contenders, AnswerSheet sheet) =>
            new([.. contenders.Select(c => Position.Of(c, sheet)).Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength)]);

        public int? Score(string id) => Ranked.Where(p => p.Contender.Id == id).Select(p => (int?)(p.Favour - p.Opposition)).FirstOrDefault();
    }
}
