using System.Collections.Concurrent;
using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Exact.Changes;
using Advisor.Engine.Exact.Comparisons;

namespace Advisor.Engine.WhatIf;

/// <summary>Answers what would be if some answers were others. All of it is exact. Immutable; safe to share among threads.</summary>
public sealed class WhatIfEngine
{
    /// <summary>The most questions that counterfactuals may change together.</summary>
    public const int MostChanges = 5;

    private readonly Terrain terrain;
    private readonly ConcurrentDictionary<string, GoalLayout> layouts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ChangeMemory> spare = []; // at most as many as there ever were searches at once

    /// <summary>Shares the preparations of an engine.</summary>
    /// <param name="engine">The engine whose rules to follow.</param>
    public WhatIfEngine(AdviceEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        terrain = engine.Terrain;
    }

    /// <summary>The outcome for every combination of the answers to try.</summary>
    /// <param name="answers">The answers to all other questions.</param>
    /// <param name="vary">What to try; each question at most once.</param>
    /// <param name="ct">Ends the work, also while the rows are read.</param>
    /// <exception cref="ArgumentException">A question does not exist, is named twice, or does not take an answer.</exception>
    public Sweep Sweep(AnswerSet answers, IEnumerable<Variation> vary, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(vary);
        return SweepWalk.Of(terrain, answers, [.. vary], ct);
    }

    /// <summary>Every other answer to a single question at which the first style, or its first technology, becomes another.</summary>
    /// <remarks>
    /// Options of a choice and regions of a numeric axis are all tried. Of a question that takes several options, what is tried is one option more, one less,
    /// and one exchanged for another; an exchange is left out where half of it leads to the same outcome.
    /// </remarks>
    /// <param name="answers">The answers.</param>
    /// <param name="ct">Ends the work.</param>
    public TippingPoints TippingPoints(AnswerSet answers, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new TippingSearch(terrain, answers, ct).Find();
    }

    /// <summary>
    /// All least changes that put a style first, or a technology first in the first style. A change is least when no part of it would do: fewer questions, or
    /// fewer options added to or taken from the answer to a question that takes several. An answer is never taken back.
    /// </summary>
    /// <param name="answers">The answers.</param>
    /// <param name="target">The id of the style or technology.</param>
    /// <param name="fixedQuestions">Ids of questions whose answers, or openness, must stay.</param>
    /// <param name="maxChanges">How many questions may change together, 1 to <see cref="MostChanges"/>.</param>
    /// <param name="ct">Ends the work.</param>
    /// <exception cref="ArgumentException">There is no such style or technology.</exception>
    /// <exception cref="ArgumentOutOfRangeException">So many changes are not searched.</exception>
    public Counterfactuals Counterfactuals(
        AnswerSet answers, string target, IReadOnlyCollection<string>? fixedQuestions = null, int maxChanges = 3, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxChanges, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxChanges, MostChanges);
        if (terrain.RuleSet.FindStyle(target) is null && terrain.RuleSet.FindTechnology(target) is null)
            throw new ArgumentException($"There is no style or technology `{target}`", nameof(target));
        var free = terrain.Dimensions.Select(d => fixedQuestions?.Contains(d.Question.Id) != true).ToImmutableArray();
        var layout = layouts.GetOrAdd(target, id => GoalLayout.Of(Goal.First(terrain, id)));
        if (!spare.TryDequeue(out var memory))
            memory = new();
        var found = new ChangeSearch(new(new(terrain, answers), layout, place => free[place]), maxChanges, memory, ct).Find();
        if (memory.IsWorthKeeping)
            spare.Enqueue(memory);
        return found;
    }

    /// <summary>The two that a comparison comes down to: technologies within a style that both serve, or styles.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="a">The id of a style or technology.</param>
    /// <param name="b">The id of another.</param>
    /// <returns>Their ids; the same one twice: there is nothing to compare. Null: one of the two is not known, or serves no style.</returns>
    public (string A, string B)? Contenders(AnswerSet answers, string a, string b)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new ComparisonSearch(terrain, answers, default).Contenders(a, b);
    }

    /// <summary>
    /// Why one of two ranks above the other. Technologies are compared inside the best-ranked style that both serve; where they share none, or one of the two
    /// is a style, the styles are compared: each technology stands for the best that it serves.
    /// </summary>
    /// <param name="answers">The answers.</param>
    /// <param name="a">The id of a style or technology.</param>
    /// <param name="b">The id of another.</param>
    /// <param name="ct">Ends the work.</param>
    /// <exception cref="ArgumentException">There is no such style or technology, or both come down to the same one.</exception>
    public Comparison Compare(AnswerSet answers, string a, string b, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        foreach (var id in new[] { a, b })
            if (terrain.RuleSet.FindStyle(id) is null && terrain.RuleSet.FindTechnology(id) is null)
                throw new ArgumentException($"There is no style or technology `{id}`", nameof(a));
        return new ComparisonSearch(terrain, answers, ct).Find(a, b);
    }
}
