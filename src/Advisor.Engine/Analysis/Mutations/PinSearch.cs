using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>
/// Finds for each rule a few of the smallest questionnaires on which it decides something, so narrowly that every mutant of the rule decides otherwise on
/// one of them. Immutable; safe to share among threads.
/// </summary>
/// <remarks>
/// Tried are all questionnaires in which the rule or a mutant fires otherwise, those with fewer answers first, and of those with equally many the ones that notice
/// more mutants; the work for one rule and size is limited. What is not found that way is searched exactly.
/// </remarks>
public sealed class PinSearch
{
    /// <summary>The most answers that are tried for one rule and size.</summary>
    public const int StepLimit = 40_000;

    /// <summary>The most answers beyond those that the rule itself asks for, before the exact search takes over.</summary>
    public const int MostFurtherAnswers = 2;

    private readonly RuleSet ruleSet;
    private readonly Contest contest;

    /// <summary>Prepares a search.</summary>
    /// <param name="ruleSet">The rules.</param>
    public PinSearch(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        contest = new(ruleSet);
    }

    /// <summary>The examples of one rule.</summary>
    /// <param name="mutants">The mutants to notice, all of that rule.</param>
    /// <param name="ct">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ImmutableArray<Pin> Of(IReadOnlyList<Mutant> mutants, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(mutants);
        var stage = MutantStage.Of(ruleSet, contest, mutants);
        var draft = new PinDraft(stage);
        var pins = new List<Pin>();
        var left = new SortedSet<int>(Enumerable.Range(0, mutants.Count));
        var triggers = stage.Understudies.SelectMany(u => u.Triggers).Distinct().OrderBy(t => t.Id).ToList();
        var most = triggers.Select(t => t.Demands.Length).DefaultIfEmpty().Max() + MostFurtherAnswers;
        for (var size = 0; size <= most && left.Count > 0; size++)
            while (left.Count > 0 && Best(stage, draft, size, left, ct) is { } best)
                Keep(best);

        var proof = new EquivalenceProof(stage, ct);
        foreach (var mutant in Enumerable.Range(0, mutants.Count).Where(left.Contains))
            if (left.Contains(mutant) && proof.Witness(stage.Understudies[mutant], out _) is { } answers && Shrunk(stage, draft, mutant, answers, left) is { } found)
                Keep(found);
        return [.. pins];

        void Keep((Pin Pin, ImmutableArray<int> Noticed) found)
        {
            pins.Add(found.Pin);
            left.ExceptWith(found.Noticed);
        }
    }

    private static (Pin Pin, ImmutableArray<int> Noticed)? Best(MutantStage stage, PinDraft draft, int size, SortedSet<int> left, CancellationToken ct)
    {
        (Pin Pin, ImmutableArray<int> Noticed)? best = null;
        var walk = new QuestionnaireWalk(stage.Terrain, stage.Board, left.SelectMany(m => stage.Understudies[m].Triggers).Distinct(), StepLimit, ct);
        walk.Visit(size, () =>
        {
            if (draft.Best(left) is { } found && found.Noticed.Length > (best?.Noticed.Length ?? 0))
                best = found;
            return best?.Noticed.Length == left.Count;
        });
        return best;
    }

    /// <summary>Takes answers back as long as the mutant is noticed without them.</summary>
    private static (Pin Pin, ImmutableArray<int> Noticed)? Shrunk(
        MutantStage stage, PinDraft draft, int mutant, IReadOnlyList<(int Place, Answer Answer)> answers, SortedSet<int> left)
    {
        foreach (var (place, answer) in answers)
            stage.Board.Set(place, answer);
        foreach (var (place, answer) in answers)
        {
            stage.Board.Set(place, null);
            if (draft.Best([mutant]) is null)
                stage.Board.Set(place, answer);
        }

        var found = draft.Best([mutant]) is null ? null : draft.Best(left);
        foreach (var (place, _) in answers)
            stage.Board.Set(place, null);
        return found;
    }
}
