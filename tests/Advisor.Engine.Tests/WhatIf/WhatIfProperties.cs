using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Tests.WhatIf;

/// <summary>What-if answers, held against plain advice for every other answer.</summary>
public sealed class WhatIfProperties
{
    [Fact]
    public void Sweep_agrees_with_plain_advice_on_every_combination() => Scenarios.Check(scenario =>
    {
        var (ruleSet, engine, answers) = Engine(scenario);
        var plain = new PlainAdvisor(ruleSet);
        var random = new System.Random(scenario.Seed);
        var varied = ruleSet.Questions.OrderBy(_ => random.Next()).Take(2).OrderBy(ruleSet.Questions.IndexOf).ToList();

        var sweep = engine.Sweep(answers, varied.Select(q => new Variation(q.Id, [])));

        var rows = sweep.Rows.ToList();
        rows.Count.ShouldBe((int)sweep.Combinations);
        sweep.Base.ShouldBe(Plain(plain, answers));
        foreach (var row in rows)
        {
            row.Answers.Select(a => a.Question).ShouldBe(varied);
            var outcome = Plain(plain, row.Answers.Aggregate(answers, (set, a) => set.With(a.Question.Id, a.To)));
            row.Outcome.ShouldBe(outcome);
            row.IsChanged.ShouldBe(!outcome.IsSameChoice(sweep.Base));
        }

        // Whatever is answered lies in one of the regions, and the outcome there is that of the row.
        foreach (var question in varied.Where(q => q.IsNumeric))
            foreach (var answer in AllWays.AnswersTo(ruleSet, question).Cast<AmountAnswer>())
            {
                var cells = engine.Sweep(answers, [new(question.Id, [])]).Rows.Where(r => r.Answers[0].Region!.Contains(answer.Amount)).ToList();
                cells.ShouldHaveSingleItem().Outcome.ShouldBe(Plain(plain, answers.With(question.Id, answer)));
            }
    });

    [Fact]
    public void Sweep_given_answers_gives_one_row_for_each_combination() => Scenarios.Check(scenario =>
    {
        var (ruleSet, engine, answers) = Engine(scenario);
        ImmutableArray<Answer> kinds = [new OptionsAnswer(["y"]), new OptionsAnswer(["x"])], sizes = [new AmountAnswer(5), new AmountAnswer(100)];

        var sweep = engine.Sweep(answers, [new("size", sizes), new("kind", kinds)]);

        sweep.Rows.Select(r => (r.Answers[0].To, r.Answers[1].To)).ShouldBe(
            [(kinds[0], sizes[0]), (kinds[0], sizes[1]), (kinds[1], sizes[0]), (kinds[1], sizes[1])]);
    });

    [Fact]
    public void Tipping_points_are_exactly_the_other_answers_that_change_the_choice() => Scenarios.Check(scenario =>
    {
        var (ruleSet, engine, answers) = Engine(Scenarios.Dense(scenario));
        var plain = new PlainAdvisor(ruleSet);

        var tipping = engine.TippingPoints(answers);

        tipping.Base.ShouldBe(Plain(plain, answers));
        foreach (var point in tipping.Points)
        {
            Plain(plain, answers.With(point.Change.Question.Id, point.Change.To)).ShouldBe(point.Outcome);
            point.Outcome.IsSameChoice(tipping.Base).ShouldBeFalse();
            if (point.Threshold is { } threshold)
                CheckThreshold(plain, answers, point, threshold);
        }

        foreach (var question in ruleSet.Questions.Where(q => !q.IsMultiple))
            foreach (var answer in AllWays.AnswersTo(ruleSet, question))
            {
                var outcome = Plain(plain, answers.With(question.Id, answer!));
                var covering = tipping.Points.Where(p => p.Change.Question == question && Covers(p.Change, answer!)).ToList();
                if (outcome.IsSameChoice(tipping.Base))
                    covering.ShouldBeEmpty();
                else
                    covering.ShouldHaveSingleItem().Outcome.IsSameChoice(outcome).ShouldBeTrue();
            }

        foreach (var question in ruleSet.Questions.Where(q => q.IsMultiple))
            foreach (var answer in AllWays.AnswersTo(ruleSet, question).Cast<OptionsAnswer>())
            {
                var present = answers[question.Id] is OptionsAnswer p ? p.Options : [];
                var (added, removed) = (answer.Options.Except(present).Count(), present.Except(answer.Options).Count());
                if (added + removed != 1)
                    continue;
                tipping.Points.Any(t => t.Change.Question == question && Covers(t.Change, answer))
                    .ShouldBe(!Plain(plain, answers.With(question.Id, answer)).IsSameChoice(tipping.Base));
            }
    });

    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 100)]
    [InlineData(3, 50)]
    public void Counterfactuals_are_exactly_the_least_changes_that_do(int maxChanges, int tests) => Scenarios.Check(
        scenario =>
        {
            var (ruleSet, engine, answers) = Engine(Scenarios.Dense(scenario));
            var random = new System.Random(scenario.Seed);
            var changeable = ruleSet.Questions.OrderBy(_ => random.Next()).Take(maxChanges == 3 ? 3 : 4).ToList();
            var target = Reachable(ruleSet, answers, changeable.Take(maxChanges), random);

            var result = engine.Counterfactuals(
                answers, target, [.. ruleSet.Questions.Except(changeable).Select(q => q.Id)], maxChanges);

            result.IsComplete.ShouldBeTrue();
            var expected = Least(ruleSet, answers, target, changeable, maxChanges);
            var listed = result.Found.Select(f => f.Changes).ToList();
            foreach (var changes in listed)
                expected.ShouldContain(e => Covers(changes, e), $"{target}: {Show(changes)}");
            foreach (var e in expected)
                listed.Count(changes => Covers(changes, e)).ShouldBe(1, $"{target}: {string.Join(" ", e.Select(c => $"{c.Key}={c.Value}"))}");
        },
        tests);

    private static void CheckThreshold(PlainAdvisor plain, AnswerSet answers, TippingPoint point, Bound threshold)
    {
        var id = point.Change.Question.Id;
        var present = ((AmountAnswer)point.Change.From!).Amount;
        point.Headroom.ShouldBe(present > 0 ? threshold.Amount / present : null);
        var isWhole = point.Change.Question.Type == QuestionType.Bytes;
        var step = isWhole ? 1 : 0.0001m;
        var outside = threshold.Inclusive ? threshold.Amount + (point.IsAbove ? -step : step) : threshold.Amount;
        var inside = threshold.Inclusive ? threshold.Amount : threshold.Amount + (point.IsAbove ? step : -step);
        point.Change.Region!.Contains(inside).ShouldBeTrue();
        Plain(plain, answers.With(id, new AmountAnswer(inside))).IsSameChoice(point.Outcome).ShouldBeTrue();
        if (outside >= 0)
            Plain(plain, answers.With(id, new AmountAnswer(outside))).IsSameChoice(point.Outcome).ShouldBeFalse();
    }

    /// <summary>Something that is not first now and is after some changes, if any is found soon; otherwise anything.</summary>
    private static string Reachable(RuleSet ruleSet, AnswerSet answers, IEnumerable<Question> changeable, System.Random random)
    {
        var plain = new PlainAdvisor(ruleSet);
        var now = Plain(plain, answers);
        for (var n = 0; n < 10; n++)
        {
            var changed = changeable.Aggregate(answers, (set, q) => AllWays.AnswersTo(ruleSet, q) is var all ? set.With(q.Id, all[random.Next(all.Count)]!) : set);
            var then = Plain(plain, changed);
            if (then.Technology is not null && then.Technology != now.Technology)
                return then.Technology;
            if (then.Style is not null && then.Style != now.Style)
                return then.Style;
        }

        return ruleSet.Styles[random.Next(ruleSet.Styles.Length)].Id;
    }

    /// <summary>All least changes, found by trying everything.</summary>
    private static List<ImmutableSortedDictionary<string, Answer>> Least(
        RuleSet ruleSet, AnswerSet answers, string target, List<Question> changeable, int maxChanges)
    {
        var contest = new Contest(ruleSet);
        var none = ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal);
        if (IsFirst(contest, AnswerSheet.Of(ruleSet, answers), target))
            return [none];
        var all = new List<ImmutableSortedDictionary<string, Answer>> { none };
        foreach (var question in changeable)
        {
            var present = answers[question.Id];
            foreach (var changes in all.Where(c => c.Count < maxChanges).ToList())
                all.AddRange(AllWays.AnswersTo(ruleSet, question).Where(a => !Same(a, present)).Select(a => changes.Add(question.Id, a!)));
        }

        var reaching = all.Where(c => IsFirst(contest, AnswerSheet.Of(ruleSet, Changed(answers, c)), target)).ToList();
        return [.. reaching.Where(c => !reaching.Any(part => part != c && IsPart(ruleSet, answers, part, c)))];
    }

    private static bool IsPart(
        RuleSet ruleSet, AnswerSet answers, ImmutableSortedDictionary<string, Answer> part, ImmutableSortedDictionary<string, Answer> whole) =>
        part.All(p => whole.TryGetValue(p.Key, out var answer) && (Same(answer, p.Value) ||
            (ruleSet.FindQuestion(p.Key)!.IsMultiple && Toggled(answers[p.Key], p.Value).IsSubsetOf(Toggled(answers[p.Key], answer)))));

    private static ImmutableHashSet<string> Toggled(Answer? from, Answer to) =>
        (from is OptionsAnswer f ? f.Options : []).ToImmutableHashSet().SymmetricExcept(((OptionsAnswer)to).Options);

    private static bool Same(Answer? a, Answer? b) => (a, b) switch
    {
        (OptionsAnswer x, OptionsAnswer y) => x.Options.SequenceEqual(y.Options),
        _ => Equals(a, b),
    };

    private static AnswerSet Changed(AnswerSet answers, IEnumerable<KeyValuePair<string, Answer>> changes) =>
        changes.Aggregate(answers, (set, c) => set.With(c.Key, c.Value));

    private static bool IsFirst(Contest contest, AnswerSheet sheet, string target)
    {
        var style = First(contest.Styles);
        return style is not null && (style.Id == target || First(contest.TechnologiesOf(style))?.Id == target);

        Contender? First(ImmutableArray<Contender> contenders) =>
            contenders.Select(c => Position.Of(c, sheet)).Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength).Select(p => p.Contender).FirstOrDefault();
    }

    private static bool Covers(ImmutableArray<Change> changes, ImmutableSortedDictionary<string, Answer> answers) =>
        changes.Length == answers.Count && changes.All(c => answers.TryGetValue(c.Question.Id, out var answer) && Covers(c, answer));

    private static bool Covers(Change change, Answer answer) => change.Region is { } region ? region.Contains(((AmountAnswer)answer).Amount) : Same(change.To, answer);

    private static string Show(ImmutableArray<Change> changes) => string.Join(" ", changes.Select(c => $"{c.Question.Id}={c.To}{c.Region}"));

    private static (RuleSet RuleSet, WhatIfEngine Engine, AnswerSet Answers) Engine(Scenario scenario)
    {
        var ruleSet = scenario.World.ToRuleSet();
        return (ruleSet, new(new AdviceEngine(ruleSet)), AllWays.Answers(ruleSet, scenario.Given));
    }

    private static Outcome Plain(PlainAdvisor plain, AnswerSet answers)
    {
        var first = plain.Advise(answers).Styles.FirstOrDefault();
        return new(first?.Standing.Id, first?.Technologies.FirstOrDefault()?.Id, first?.Standing.Fit);
    }
}
