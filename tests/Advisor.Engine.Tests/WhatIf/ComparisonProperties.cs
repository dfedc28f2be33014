using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Tests.Worlds;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Tests.WhatIf;

/// <summary>Comparisons, held against asking again with every other way to answer.</summary>
public sealed class ComparisonProperties
{
    [Fact]
    public void Contributions_add_up_to_the_gap() => Check((duel, _) =>
    {
        var (ahead, behind) = (duel.PositionOf(duel.Comparison.Ahead), duel.PositionOf(duel.Comparison.Behind));
        duel.Comparison.Gap.ShouldBe(ahead.Favour - ahead.Opposition - (behind.Favour - behind.Opposition));
        duel.Comparison.Contributions.Sum(c => c.Points).ShouldBe(duel.Comparison.Gap);
    });

    [Fact]
    public void Ahead_is_who_ranks_above() => Check((duel, random) =>
    {
        var answers = duel.Answers;
        for (var n = 0; n < 5; n++)
        {
            duel.Ask(answers).ShouldBe(duel.Ahead(AnswerSheet.Of(duel.RuleSet, answers)));
            answers = Changes(duel, random, 2).Aggregate(duel.Answers, (set, c) => set.With(c.Key, c.Value));
        }
    });

    [Fact]
    public void Forcing_is_a_smallest_set_with_which_asking_again_keeps_the_order() => Check((duel, _) =>
    {
        if (duel.Comparison.By == DecidedBy.Nothing)
        {
            duel.Comparison.Forcing.ShouldBeNull();
            return;
        }

        duel.Comparison.IsForcingProven.ShouldBeTrue();
        var forcing = duel.Comparison.Forcing.ShouldNotBeNull();
        duel.IsForced(forcing).ShouldBeTrue();
        foreach (var smaller in Subsets([.. duel.Answers.Select(a => a.Key.Id)], forcing.Length - 1))
            duel.IsForced(smaller).ShouldBeFalse(string.Join(",", smaller));
    });

    [Fact]
    public void Swaps_are_all_nearest_with_which_asking_again_turns_the_order() => Check((duel, random) =>
    {
        // Where neither is ahead, the first asked for counts as if it were.
        var (swaps, behind) = (duel.Comparison.Swaps, duel.Ask(duel.Answers) is { } ahead && ahead == duel.B ? duel.A : duel.B);
        duel.Comparison.IsSwapsComplete.ShouldBeTrue();
        foreach (var swap in swaps)
        {
            duel.Ask(swap.Changes.Aggregate(duel.Answers, (set, c) => set.With(c.Question.Id, c.To))).ShouldBe(behind);
            swap.Changes.Length.ShouldBe(swaps[0].Changes.Length);
        }

        var singles = duel.RuleSet.Questions.SelectMany(q => duel.AnswersTo[q], (q, a) => new Dictionary<string, Answer> { [q.Id] = a! });
        var several = Enumerable.Range(0, 300).Select(_ => Changes(duel, random, 2 + random.Next(2)));
        foreach (var changes in singles.Concat(several))
        {
            var changed = changes.Aggregate(duel.Answers, (set, c) => set.With(c.Key, c.Value));
            if (duel.Ahead(AnswerSheet.Of(duel.RuleSet, changed)) != behind)
                continue;
            swaps.ShouldNotBeEmpty();
            swaps[0].Changes.Length.ShouldBeLessThanOrEqualTo(changes.Count);
            if (swaps[0].Changes.Length == changes.Count)
                swaps.ShouldContain(s => s.Changes.All(c => changes.ContainsKey(c.Question.Id) && Covers(c, changes[c.Question.Id])));
        }
    });

    private static Dictionary<string, Answer> Changes(Duel duel, System.Random random, int count) => duel.RuleSet.Questions
        .Where(q => duel.AnswersTo[q].Count > 0).OrderBy(_ => random.Next()).Take(count)
        .ToDictionary(q => q.Id, q => duel.AnswersTo[q][random.Next(duel.AnswersTo[q].Count)]!);

    /// <summary>Whether an answer lies in a change, or, of options added and taken away, has the change as a part.</summary>
    private static bool Covers(Change change, Answer answer)
    {
        if (change.Region is { } region)
            return region.Contains(((AmountAnswer)answer).Amount);
        var from = change.From is OptionsAnswer present && change.Question.IsMultiple ? present.Options.ToHashSet() : [];
        return Moved((OptionsAnswer)change.To).IsSubsetOf(Moved((OptionsAnswer)answer));

        HashSet<string> Moved(OptionsAnswer to)
        {
            HashSet<string> moved = [.. from];
            moved.SymmetricExceptWith(to.Options);
            return moved;
        }
    }

    private static IEnumerable<ImmutableArray<string>> Subsets(List<string> items, int size)
    {
        if (size < 0)
            return [];
        return items.Aggregate(
            new[] { ImmutableArray<string>.Empty }.AsEnumerable(),
            (sets, item) => sets.SelectMany(s => s.Length < size ? [s, s.Add(item)] : new[] { s }));
    }

    private static void Check(Action<Duel, System.Random> assertion) => Scenarios.Check(
        scenario =>
        {
            if (Duel.Of(Scenarios.Dense(scenario)) is { } duel)
                assertion(duel, new(scenario.Seed));
        },
        tests: 100);
}
