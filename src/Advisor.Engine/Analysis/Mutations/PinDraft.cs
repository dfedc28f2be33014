using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Writes down what the rules say under the answers on a stage's board, as far as some mutants say otherwise.</summary>
internal sealed class PinDraft(MutantStage stage)
{
    /// <summary>The example that notices the most of the mutants, in the first group that does; null: none is noticed.</summary>
    /// <param name="mutants">The places of the mutants to notice.</param>
    public (Pin Pin, ImmutableArray<int> Noticed)? Best(IReadOnlyCollection<int> mutants)
    {
        var groups = mutants.SelectMany(m => Losses(m).Select(l => (Mutant: m, Loss: l))).GroupBy(l => l.Loss.Group).ToList();
        if (groups.Count == 0)
            return null;
        var most = groups.MaxBy(g => (g.Select(l => l.Mutant).Distinct().Count(), -g.Key))!;
        var group = stage.Groups[most.Key];
        var (order, ruledOut) = (new HashSet<int>(), new HashSet<int>());
        foreach (var mutant in most.GroupBy(l => l.Mutant, l => l.Loss))
        {
            if (IsLost(stage.Understudies[mutant.Key], order, ruledOut))
                continue;
            var loss = mutant.OrderBy(l => l.IsRuledOut).ThenByDescending(l => stage.Board.StrengthOf(l.Seat)).ThenByDescending(l => stage.Board.StrengthOf(l.Behind)).First();
            if (loss.IsRuledOut)
                ruledOut.Add(loss.Seat);
            else
                order.UnionWith([loss.Seat, loss.Behind]);
        }

        return (new(Answers(), group.Style, [.. Ranked(order).Select(IdOf)], [.. ruledOut.Order().Select(IdOf)]), [.. most.Select(l => l.Mutant).Distinct()]);
    }

    /// <summary>What holds by the rules and not by a mutant: that one is ahead of another, is not ruled out, or is.</summary>
    private IEnumerable<Loss> Losses(int mutant)
    {
        var (board, understudy) = (stage.Board, stage.Understudies[mutant]);
        foreach (var (place, seat, shadow) in understudy.Stands)
        {
            var group = stage.Groups[place];
            if ((board.StrengthOf(seat) == board.StrengthOf(shadow) && board.IsRuledOut(seat) == board.IsRuledOut(shadow))
                || (group.StyleSeat >= 0 && board.IsRuledOut(group.StyleSeat)))
                continue;
            if (board.IsRuledOut(seat))
            {
                if (!board.IsRuledOut(shadow))
                    yield return new(place, seat, seat, true);
                continue;
            }

            if (board.IsRuledOut(shadow))
                yield return new(place, seat, seat, false);
            foreach (var rival in group.Seats)
            {
                if (rival == seat || board.IsRuledOut(rival) || board.IsRuledOut(shadow) || board.IsRuledOut(understudy.Of(rival)))
                    continue;
                var isAhead = board.StrengthOf(seat) > board.StrengthOf(rival);
                if (isAhead != board.StrengthOf(shadow) > board.StrengthOf(understudy.Of(rival)))
                    yield return isAhead ? new(place, seat, rival, false) : new(place, rival, seat, false);
            }
        }
    }

    /// <summary>Whether a mutant breaks what is written down so far.</summary>
    private bool IsLost(Understudy understudy, HashSet<int> order, HashSet<int> ruledOut)
    {
        List<int> ranked = [.. Ranked(order).Select(understudy.Of)];
        return ruledOut.Any(s => !stage.Board.IsRuledOut(understudy.Of(s))) || ranked.Exists(stage.Board.IsRuledOut)
            || ranked.Zip(ranked.Skip(1)).Any(p => stage.Board.StrengthOf(p.First) <= stage.Board.StrengthOf(p.Second));
    }

    private IEnumerable<int> Ranked(HashSet<int> seats) => seats.OrderByDescending(stage.Board.StrengthOf);

    private string IdOf(int seat) => stage.Terrain.Seats[seat].Id;

    private AnswerSet Answers() => QuestionnaireWalk.Answers(stage.Terrain, stage.Board).Aggregate(
        AnswerSet.Empty(stage.Terrain.RuleSet), (set, a) => set.With(stage.Terrain.Dimensions[a.Place].Question.Id, a.Answer));

    /// <summary>Something that a mutant does not say.</summary>
    /// <param name="Group">The place of the group.</param>
    /// <param name="Seat">Who is ahead, is not ruled out, or is.</param>
    /// <param name="Behind">Who is behind; the same: nobody.</param>
    /// <param name="IsRuledOut">Whether it is that the seat is ruled out.</param>
    private sealed record Loss(int Group, int Seat, int Behind, bool IsRuledOut);
}
