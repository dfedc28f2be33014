using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Tests.WhatIf;

/// <summary>Comparisons, held against plain positions for every other way to answer.</summary>
public sealed class ComparisonProperties
{
    private const int Ways = 2000;

    [Fact]
    public void Contributions_add_up_to_the_gap() => Check(duel =>
    {
        var (ahead, behind) = (duel.Position(duel.Comparison.Ahead, duel.Answers), duel.Position(duel.Comparison.Behind, duel.Answers));
        duel.Comparison.Gap.ShouldBe(ahead.Favour - ahead.Opposition - (behind.Favour - behind.Opposition));
        duel.Comparison.Contributions.Sum(c => c.Points).ShouldBe(duel.Comparison.Gap);
    });

    [Fact]
    public void Ahead_is_who_ranks_above() => Check(duel =>
    {
        var isAhead = duel.IsAhead(duel.Comparison.Ahead, duel.Comparison.Behind, duel.Answers);
        isAhead.ShouldBe(duel.Comparison.By != DecidedBy.Nothing);
        duel.IsAhead(duel.Comparison.Behind, duel.Comparison.Ahead, duel.Answers).ShouldBeFalse();
    });

    [Fact]
    public void Forcing_is_a_smallest_set_that_keeps_the_order_whatever_the_others_were() => Check(duel =>
    {
        if (duel.Comparison.By == DecidedBy.Nothing)
        {
            duel.Comparison.Forcing.ShouldBeNull();
            return;
        }

        duel.Comparison.IsForcingProven.ShouldBeTrue();
        var forcing = duel.Comparison.Forcing.ShouldNotBeNull();
        duel.IsForced(forcing).ShouldBeTrue();
        var given = duel.Answers.Select(a => a.Key.Id).ToList();
        foreach (var smaller in Subsets(given, forcing.Length - 1))
            duel.IsForced(smaller).ShouldBeFalse(string.Join(",", smaller));
    });

    [Fact]
    public void Swaps_are_the_nearest_that_turn_the_order() => Check(duel =>
    {
        duel.Comparison.IsSwapsComplete.ShouldBeTrue();
        foreach (var swap in duel.Comparison.Swaps)
        {
            var changed = swap.Changes.Aggregate(duel.Answers, (set, c) => set.With(c.Question.Id, c.To));
            duel.IsAhead(duel.Comparison.Behind, duel.Comparison.Ahead, changed).ShouldBeTrue();
            swap.Changes.Length.ShouldBe(duel.Comparison.Swaps[0].Changes.Length);
        }

        if (!duel.Comparison.Swaps.IsEmpty && duel.Comparison.Swaps[0].Changes.Length == 1)
            return;
        foreach (var question in duel.RuleSet.Questions)
            foreach (var answer in AllWays.AnswersTo(duel.RuleSet, question))
                duel.IsAhead(duel.Comparison.Behind, duel.Comparison.Ahead, duel.Answers.With(question.Id, answer!)).ShouldBeFalse();
    });

    private static IEnumerable<ImmutableArray<string>> Subsets(List<string> items, int size)
    {
        if (size < 0)
            return [];
        return items.Aggregate(
            new[] { ImmutableArray<string>.Empty }.AsEnumerable(),
            (sets, item) => sets.SelectMany(s => s.Length < size ? [s, s.Add(item)] : new[] { s }));
    }

    private static void Check(Action<Duel> assertion) => Scenarios.Check(
        scenario =>
        {
            if (Duel.Of(Scenarios.Dense(scenario)) is { } duel)
                assertion(duel);
        },
        tests: 100);

    /// <summary>Two random contenders under random answers, few enough for all ways to be tried.</summary>
    private sealed record Duel(RuleSet RuleSet, AnswerSet Answers, Comparison Comparison, ImmutableArray<Contender> Contenders)
    {
        public static Duel? Of(Scenario scenario)
        {
            var ruleSet = scenario.World.ToRuleSet();
            var random = new System.Random(scenario.Seed);
            var contest = new Contest(ruleSet);
            var answers = AllWays.Answers(ruleSet, scenario.Given);
            while (Count(ruleSet, answers) > Ways)
                answers = answers.Without(answers.ElementAt(random.Next(answers.Count)).Key.Id);
            var ids = ruleSet.Styles.Select(s => s.Id).Concat(ruleSet.Technologies.Select(t => t.Id)).OrderBy(_ => random.Next()).Take(2).ToList();
            if (ids.Count < 2)
                return null;
            try
            {
                var comparison = new WhatIfEngine(new AdviceEngine(ruleSet)).Compare(answers, ids[0], ids[1]);
                var contenders = comparison.Style is { } inside ? contest.TechnologiesOf(contest.Styles.Single(s => s.Id == inside)) : contest.Styles;
                return new(ruleSet, answers, comparison, contenders);
            }
            catch (ArgumentException)
            {
                return null; // both stand for the same style
            }
        }

        public Position Position(string id, AnswerSet answers) => Position(id, AnswerSheet.Of(RuleSet, answers));

        public bool IsAhead(string id, string other, AnswerSet answers) => IsAhead(id, other, AnswerSheet.Of(RuleSet, answers));

        public bool IsForced(IEnumerable<string> held)
        {
            var kept = held.ToHashSet();
            var sheets = new[] { AnswerSheet.Of(RuleSet, Answers) }.AsEnumerable();
            foreach (var question in Answers.Select(a => a.Key).Where(q => !kept.Contains(q.Id)))
            {
                var place = RuleSet.Questions.IndexOf(question);
                sheets = sheets.SelectMany(_ => AllWays.AnswersTo(RuleSet, question).Append(null), (s, answer) => s.With(place, answer));
            }

            return sheets.All(s => IsAhead(Comparison.Ahead, Comparison.Behind, s));
        }

        private static long Count(RuleSet ruleSet, AnswerSet answers) =>
            answers.Aggregate(1L, (product, a) => product * (1 + AllWays.AnswersTo(ruleSet, a.Key).Count));

        private bool IsAhead(string id, string other, AnswerSheet sheet)
        {
            var (one, two) = (Position(id, sheet), Position(other, sheet));
            return !one.IsRuledOut && (two.IsRuledOut || one.Strength > two.Strength);
        }

        private Position Position(string id, AnswerSheet sheet) => Engine.Advice.Position.Of(Contenders.Single(c => c.Id == id), sheet);
    }
}
