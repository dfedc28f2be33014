using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>
/// Visits questionnaires in which at least one of some triggers fires, by their number of answers. Of a question with several options, a trigger's own
/// demand is answered in its shortest way, and any other question with one option.
/// </summary>
internal sealed class QuestionnaireWalk
{
    private readonly Terrain terrain;
    private readonly Scoreboard board;
    private readonly CancellationToken ct;
    private readonly List<(int Place, Answer Answer)[]> cores;
    private int steps;

    /// <summary>Prepares a walk.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="board">Shows the answers of each visit; all are open between walks.</param>
    /// <param name="triggers">Of which one must fire; one without demands always does.</param>
    /// <param name="steps">How many answers to set at most.</param>
    /// <param name="ct">Ends the walk.</param>
    public QuestionnaireWalk(Terrain terrain, Scoreboard board, IEnumerable<Trigger> triggers, int steps, CancellationToken ct)
    {
        (this.terrain, this.board, this.steps, this.ct) = (terrain, board, steps, ct);
        cores = [.. triggers.SelectMany(Cores).OrderBy(c => c.Length)];
    }

    /// <summary>Whether the limit ended a walk; what it did not find may still be there.</summary>
    public bool IsCut => steps <= 0;

    /// <summary>Visits all questionnaires with exactly so many answers, until a visit ends it.</summary>
    /// <param name="size">The number of answers.</param>
    /// <param name="visit">Sees the board; true ends the walk.</param>
    /// <returns>Whether a visit ended it.</returns>
    public bool Visit(int size, Func<bool> visit)
    {
        foreach (var core in cores.TakeWhile(c => c.Length <= size))
        {
            foreach (var (place, answer) in core)
                board.Set(place, answer);
            var isDone = More(0, size - core.Length, visit);
            foreach (var (place, _) in core)
                board.Set(place, null);
            if (isDone || IsCut)
                return isDone;
        }

        return false;
    }

    /// <summary>The answers on the board, in the order of the questionnaire.</summary>
    public static ImmutableArray<(int Place, Answer Answer)> Answers(Terrain terrain, Scoreboard board) =>
        [.. Enumerable.Range(0, terrain.Dimensions.Length).Where(p => board[p] is not null).Select(p => (p, board[p]!))];

    private bool More(int from, int left, Func<bool> visit)
    {
        ct.ThrowIfCancellationRequested();
        if (left == 0)
            return visit();
        for (var place = from; place < terrain.Dimensions.Length; place++)
        {
            if (board[place] is not null || terrain.Dimensions[place].Demands.IsEmpty)
                continue;
            var isDone = false;
            foreach (var cell in terrain.Dimensions[place].Cells)
            {
                if (--steps <= 0)
                    break;
                board.Set(place, cell.Answer);
                if (isDone = More(place + 1, left - 1, visit))
                    break;
            }

            board.Set(place, null);
            if (isDone || IsCut)
                return isDone;
        }

        return false;
    }

    private static IEnumerable<(int Place, Answer Answer)[]> Cores(Trigger trigger) => trigger.Demands.Aggregate(
        new[] { Array.Empty<(int, Answer)>() }.AsEnumerable(),
        (cores, demand) => cores.SelectMany(_ => AnswersTo(demand), (core, answer) => ((int, Answer)[])[.. core, (demand.Place, answer)]));

    /// <summary>The answers that meet a demand: each cell, or each single option; where none does alone, the fewest together.</summary>
    private static IEnumerable<Answer> AnswersTo(Demand demand)
    {
        List<Answer> single = [.. demand.Dimension.Cells.Select(c => c.Answer).Where(demand.Requirement.IsMetBy)];
        return single.Count > 0 || !demand.Dimension.Question.IsMultiple
            ? single
            : (Facets.Of(demand.Dimension, [demand]) ?? []).Where(f => f.Met == 1).Select(f => f.Answer(demand.Dimension)!);
    }
}
