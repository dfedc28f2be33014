using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What-if questions about the shipped rules, held against every other answer: nothing is missing, and nothing is there that should not be.</summary>
public class ExhaustiveWhatIfTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private const int Seed = 20261126;
    private const int MostSubsets = 12; // options, of which every set is tried

    private readonly WhatIfEngine engine = new(new AdviceEngine(shipped.RuleSet));
    private readonly EveryOtherAnswer every = new(shipped.RuleSet);

    [Fact]
    public void Tipping_points_are_exactly_the_single_answers_that_turn_the_choice()
    {
        foreach (var (answers, _, seed) in RandomAnswers.Of(shipped.RuleSet, Seed, 40))
        {
            var (now, tipping) = (every.First(answers), engine.TippingPoints(answers));

            tipping.Base.IsSameChoice(now).ShouldBeTrue(seed);
            foreach (var question in shipped.RuleSet.Questions)
            {
                var points = tipping.Points.Where(p => p.Change.Question == question).ToList();
                foreach (var point in points)
                    every.First(answers.With(question.Id, point.Change.To)).IsSameChoice(point.Outcome).ShouldBeTrue($"{point}; {seed}");
                foreach (var answer in question.IsMultiple ? Steps(question, answers[question.Id]) : every.To(question, answers))
                {
                    var then = every.First(answers.With(question.Id, answer));
                    var covering = points.Where(p => EveryOtherAnswer.Covers(p.Change, answer)).ToList();
                    if (then.IsSameChoice(now))
                        covering.ShouldBeEmpty($"{question.Id}={answer}; {seed}");
                    else
                        covering.ShouldHaveSingleItem($"{question.Id}={answer}; {seed}").Outcome.IsSameChoice(then).ShouldBeTrue(seed);
                }
            }
        }
    }

    [Fact]
    public void Counterfactuals_of_one_change_are_exactly_the_least_that_do()
    {
        var changeable = shipped.RuleSet.Questions.Where(q => !q.IsMultiple || q.Options.Length <= MostSubsets).ToList();
        var reached = 0;
        foreach (var (answers, random, seed) in RandomAnswers.Of(shipped.RuleSet, Seed, 40))
            reached += Check(answers, Target(answers, random, changeable, 1), changeable, 1, seed) > 0 ? 1 : 0;

        reached.ShouldBeGreaterThan(25);
    }

    [Fact]
    public void Counterfactuals_of_two_changes_are_exactly_the_least_that_do()
    {
        var single = shipped.RuleSet.Questions.Where(q => !q.IsMultiple).ToList();
        var reached = 0;
        foreach (var (answers, random, seed) in RandomAnswers.Of(shipped.RuleSet, Seed, 40))
        {
            List<Question> changeable = [.. single.OrderBy(_ => random.Next()).Take(5)];
            reached += Check(answers, Target(answers, random, changeable, 2), changeable, 2, seed) > 0 ? 1 : 0;
        }

        reached.ShouldBeGreaterThan(25);
    }

    /// <summary>Returns how many changes there are.</summary>
    private int Check(AnswerSet answers, string target, List<Question> changeable, int maxChanges, string seed)
    {
        var result = engine.Counterfactuals(answers, target, [.. shipped.RuleSet.Questions.Except(changeable).Select(q => q.Id)], maxChanges);

        result.IsComplete.ShouldBeTrue(seed);
        var least = Least(answers, target, changeable, maxChanges);
        var listed = result.Found.Select(f => f.Changes).ToList();
        foreach (var changes in listed)
            least.ShouldContain(l => Covers(changes, l), $"{target}: {string.Join("; ", changes)}; {seed}");
        foreach (var one in least)
            listed.Count(changes => Covers(changes, one)).ShouldBe(1, $"{target}: {string.Join("; ", one)}; {seed}");
        return listed.Count;
    }

    /// <summary>All changes that do, of which no part does.</summary>
    private List<ImmutableDictionary<string, Answer>> Least(AnswerSet answers, string target, List<Question> changeable, int maxChanges)
    {
        var none = ImmutableDictionary<string, Answer>.Empty;
        if (IsFirst(target, answers))
            return [none];
        var others = changeable.Select(q => (Question: q, Place: shipped.RuleSet.Questions.IndexOf(q), Answers: every.To(q, answers).ToList())).ToList();
        List<ImmutableDictionary<string, Answer>> failing = [none], least = [];
        for (var changes = 1; changes <= maxChanges; changes++)
        {
            // Only what follows in the questionnaire, so that no pair is met twice.
            var tried = failing.SelectMany(f => others.Where(o => f.Keys.All(k => Place(k) < o.Place))
                .SelectMany(o => o.Answers, (o, answer) => f.Add(o.Question.Id, answer))).ToLookup(c => IsFirst(target, Changed(answers, c)));
            var before = least.ToList();
            var doing = tried[true].Where(c => !before.Any(b => b.All(p => c.TryGetValue(p.Key, out var a) && a == p.Value))).ToList();
            least.AddRange(doing.Where(c => !doing.Any(other => other != c && IsPart(answers, other, c))));
            failing = [.. tried[false]];
        }

        return least;
    }

    private int Place(string question) => shipped.RuleSet.Questions.IndexOf(shipped.RuleSet.FindQuestion(question)!);

    private bool IsPart(AnswerSet answers, ImmutableDictionary<string, Answer> part, ImmutableDictionary<string, Answer> whole) =>
        part.All(p => whole.TryGetValue(p.Key, out var answer) && shipped.RuleSet.FindQuestion(p.Key)!.IsMultiple
            && EveryOtherAnswer.Toggled(answers[p.Key], p.Value).IsSubsetOf(EveryOtherAnswer.Toggled(answers[p.Key], answer)));

    private bool IsFirst(string target, AnswerSet answers) => every.First(answers) is var first && (first.Style == target || first.Technology == target);

    /// <summary>Something that comes first after so many changes and does not now, if any is found soon; otherwise anything.</summary>
    private string Target(AnswerSet answers, Random random, List<Question> changeable, int changes)
    {
        for (var n = 0; n < 20; n++)
        {
            var changed = answers;
            foreach (var question in changeable.OrderBy(_ => random.Next()).Take(changes))
                if (every.To(question, answers).ToList() is { Count: > 0 } others)
                    changed = changed.With(question.Id, others[random.Next(others.Count)]);
            if (every.First(changed) is { Style: { } style, Technology: { } technology } then && !then.IsSameChoice(every.First(answers)))
                return IsFirst(style, answers) ? technology : style;
        }

        return shipped.RuleSet.Styles[random.Next(shipped.RuleSet.Styles.Length)].Id;
    }

    private static AnswerSet Changed(AnswerSet answers, ImmutableDictionary<string, Answer> changes) => changes.Aggregate(answers, (set, c) => set.With(c.Key, c.Value));

    private static bool Covers(ImmutableArray<Change> changes, ImmutableDictionary<string, Answer> answers) =>
        changes.Length == answers.Count && changes.All(c => answers.TryGetValue(c.Question.Id, out var answer) && EveryOtherAnswer.Covers(c, answer));

    /// <summary>One option more, and one less where one is left.</summary>
    private static IEnumerable<Answer> Steps(Question question, Answer? present)
    {
        var chosen = present is OptionsAnswer p ? p.Options.ToHashSet() : [];
        return question.Options.Select(toggled => question.Options.Where(o => chosen.Contains(o.Id) != (o == toggled)).Select(o => o.Id).ToImmutableArray())
            .Where(options => options.Length > 0).Select(options => new OptionsAnswer(options));
    }
}
