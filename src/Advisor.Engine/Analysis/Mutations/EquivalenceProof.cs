using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>
/// Tries to prove that a mutant never ranks or rules out otherwise than the rules do: that nobody can be ruled out by one of them only, and that no two
/// can change their order. Each is decided by an exact search; what the search finds instead is a witness.
/// </summary>
internal sealed class EquivalenceProof(MutantStage stage, CancellationToken ct)
{
    /// <summary>The most pairs that are looked at.</summary>
    public const int PairLimit = 20_000;

    private readonly Situation situation = new(stage.Terrain, AnswerSet.Empty(stage.Terrain.RuleSet));
    private readonly BucketElimination elimination = new();

    /// <summary>Whether the mutant's rule does nothing but rank and rule out where it fires otherwise; what it recommends is not looked at.</summary>
    public static bool CanTell(Mutant mutant) =>
        mutant.Rule.Recommends.IsEmpty || mutant.Operator is MutationOperator.DropEffect or MutationOperator.FlipEffect or MutationOperator.LowerWeight;

    /// <summary>Looks for answers that tell the mutant from the rules.</summary>
    /// <param name="understudy">The mutant.</param>
    /// <param name="isProven">Whether, where there are none, it is certain.</param>
    public IReadOnlyList<(int Place, Answer Answer)>? Witness(Understudy understudy, out bool isProven)
    {
        isProven = true;
        foreach (var stand in understudy.Stands)
            if (Exit(stand, ref isProven) is { } found)
                return found;
        var left = PairLimit;
        foreach (var race in understudy.Stands.SelectMany(s => Races(understudy, s)))
        {
            if (--left < 0)
            {
                isProven = false;
                return null;
            }

            var course = Course.Of(race);
            var verdict = new WinSearch(course, elimination, ct).Find();
            isProven &= verdict.IsProven;
            if (verdict.Facets is { } facets)
                return [.. course.AnswersOf(facets)];
        }

        return null;
    }

    private List<(int Place, Answer Answer)>? Exit(MutantStage.Stand stand, ref bool isProven)
    {
        ImmutableArray<Trigger> outer = StyleOf(stand) is { } style ? style.Exits : [];
        foreach (var (one, other) in new[] { (stand.Seat, stand.Shadow), (stand.Shadow, stand.Seat) })
            foreach (var exit in stage.Terrain.Seats[one].Exits.Except(stage.Terrain.Seats[other].Exits))
            {
                isProven &= FiringSearch.TryFind(stage.Terrain, exit, [.. stage.Terrain.Seats[other].Exits, .. outer], out var answers);
                if (answers is not null)
                    return answers;
            }

        return null;
    }

    /// <summary>The races that are won where a contender and one of its rivals change their order.</summary>
    private IEnumerable<Race> Races(Understudy understudy, MutantStage.Stand stand)
    {
        var seats = stage.Terrain.Seats;
        foreach (var rival in stage.Groups[stand.Group].Seats.Where(s => s != stand.Seat))
        {
            var (seat, shadow, other, otherShadow) = (seats[stand.Seat], seats[stand.Shadow], seats[rival], seats[understudy.Of(rival)]);
            List<Entrant> ranked = [.. new[] { seat, shadow, other, otherShadow, StyleOf(stand) }.OfType<Entrant>().Distinct()];
            yield return Race.Of(situation, [(seat, other), (otherShadow, shadow)], ranked, _ => true);
            yield return Race.Of(situation, [(other, seat), (shadow, otherShadow)], ranked, _ => true);
        }
    }

    private Entrant? StyleOf(MutantStage.Stand stand) =>
        stage.Groups[stand.Group].StyleSeat is >= 0 and var style ? stage.Terrain.Seats[style] : null;
}
