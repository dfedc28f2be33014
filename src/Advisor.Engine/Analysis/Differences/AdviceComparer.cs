using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>Finds the smallest questionnaires on which two rule sets advise differently, or proves that there are none.</summary>
/// <remarks>
/// For each rule that differs all questionnaires in which it fires are tried, those with fewer answers first, until the advice differs. The work is
/// limited to <see cref="StepLimit"/> answers over all rules; where it does not suffice, an exact search decides whether any questionnaire at all has
/// other advice. Only questions and options that both know are answered; of a question with several options, one that no changed rule asks for alone.
/// </remarks>
public static class AdviceComparer
{
    /// <summary>The most answers that are tried over all rules.</summary>
    public const int StepLimit = 20_000_000;

    /// <summary>Compares the advice of two rule sets.</summary>
    /// <param name="before">The one.</param>
    /// <param name="after">The other.</param>
    /// <param name="steps">The most answers to try.</param>
    /// <param name="ct">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static AdviceDifference Compare(RuleSet before, RuleSet after, int steps = StepLimit, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var sides = Sides.Of(before, after);
        var changed = new ChangedTriggers(sides);
        List<ImmutableArray<Trigger>> groups = [.. changed.ByRule.Select(r => r.Triggers)];
        if (changed.IsOfContenders)
            groups.Add([new(sides.Terrain.Triggers.Length, [])]);
        if (groups.Count == 0)
            return AdviceDifference.None;

        var board = new Scoreboard(sides.Terrain, AnswerSet.Empty(sides.Terrain.RuleSet));
        var deviation = new Deviation(sides, board, changed);
        var proof = new SamenessProof(sides, changed, ct);
        var witness = proof.Witness();
        if (witness is null && proof.IsProven)
            return AdviceDifference.None;

        var found = new List<AdviceChange>();
        var isComplete = true;
        foreach (var triggers in groups)
        {
            var walk = new QuestionnaireWalk(sides.Terrain, board, triggers, Math.Max(1, steps / groups.Count), ct);
            AdviceChange? change = null;
            for (var size = 0; size <= sides.Terrain.Dimensions.Length && change is null && !walk.IsCut; size++)
                walk.Visit(size, () => deviation.IsThere() && (change = deviation.ToChange(isSmallest: true)) is not null);
            isComplete &= change is not null || !walk.IsCut;
            if (change is not null && !found.Exists(f => f.Answers.SequenceEqual(change.Answers)))
                found.Add(change);
        }

        if (found.Count == 0 && witness is not null)
            found.Add(Shrunk(witness, board, deviation));
        return new([.. found.OrderBy(f => f.Answers.Count)], isComplete && found.Count > 0);
    }

    /// <summary>Takes answers back as long as the advice differs without them.</summary>
    private static AdviceChange Shrunk(List<(int Place, Answer Answer)> answers, Scoreboard board, Deviation deviation)
    {
        foreach (var (place, answer) in answers)
            board.Set(place, answer);
        foreach (var (place, answer) in answers)
        {
            board.Set(place, null);
            if (!deviation.IsThere())
                board.Set(place, answer);
        }

        var change = deviation.ToChange(isSmallest: false);
        foreach (var (place, _) in answers)
            board.Set(place, null);
        return change;
    }
}
