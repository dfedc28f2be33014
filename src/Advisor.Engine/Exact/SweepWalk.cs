using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>Goes through all combinations of some answers.</summary>
internal static class SweepWalk
{
    public static Sweep Of(Terrain terrain, AnswerSet answers, ImmutableArray<Variation> vary, CancellationToken ct)
    {
        if (vary.GroupBy(v => v.Question).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Question `{twice.Key}` is varied twice", nameof(vary));
        ImmutableArray<(int Place, ImmutableArray<Change> Changes)> axes =
            [.. vary.Select(v => AxisOf(terrain, answers, v)).OrderBy(a => a.Place)];
        var combinations = axes.Aggregate(1L, (product, axis) => Product(product, axis.Changes.Length));
        var now = new Scoreboard(terrain, answers).ToOutcome();
        return new(now, combinations, Rows(terrain, answers, axes, now, ct));
    }

    // More than can be counted is as good as the largest number there is.
    private static long Product(long a, int b) => b > 0 && a > long.MaxValue / b ? long.MaxValue : a * b;

    private static (int Place, ImmutableArray<Change> Changes) AxisOf(Terrain terrain, AnswerSet answers, Variation variation)
    {
        var dimension = terrain.Dimensions.FirstOrDefault(d => d.Question.Id == variation.Question)
            ?? throw new ArgumentException($"There is no question `{variation.Question}`", nameof(variation));
        var (question, from) = (dimension.Question, answers[variation.Question]);
        foreach (var answer in variation.Answers)
            _ = answers.With(question.Id, answer); // throws where the question does not take it
        return (dimension.Place, variation.Answers.IsDefaultOrEmpty
            ? [.. dimension.Cells.Select(c => new Change(question, from, c.Answer, c.Region))]
            : [.. variation.Answers.Select(a => new Change(question, from, a, null))]);
    }

    private static IEnumerable<SweepRow> Rows(
        Terrain terrain, AnswerSet answers, ImmutableArray<(int Place, ImmutableArray<Change> Changes)> axes, Outcome now, CancellationToken ct)
    {
        if (axes.Any(a => a.Changes.IsEmpty))
            yield break;
        var board = new Scoreboard(terrain, answers);
        var at = new int[axes.Length];
        for (var i = 0; i < at.Length; i++)
            board.Set(axes[i].Place, axes[i].Changes[0].To);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var outcome = board.ToOutcome();
            yield return new([.. axes.Select((a, i) => a.Changes[at[i]])], outcome, !outcome.IsSameChoice(now));

            // The next combination: the last question that has another answer takes it, and those behind it start again.
            var turn = at.Length - 1;
            for (; turn >= 0 && at[turn] + 1 == axes[turn].Changes.Length; turn--)
            {
                at[turn] = 0;
                board.Set(axes[turn].Place, axes[turn].Changes[0].To);
            }

            if (turn < 0)
                yield break;
            at[turn]++;
            board.Set(axes[turn].Place, axes[turn].Changes[at[turn]].To);
        }
    }
}
