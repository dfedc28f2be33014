using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact.Changes;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>
/// Finds the fewest answers that keep something from coming about whatever the other answers were: the fewest are held that prevent all known breaks, what is
/// let go is searched for another, and so on until there is none.
/// </summary>
internal sealed class ForcingSearch
{
    /// <summary>The most sets of answers that are weighed.</summary>
    public const int CheckLimit = 1000;

    private readonly HoldSearch holding;
    private readonly ImmutableArray<int> asked;
    private ImmutableArray<BreakSearch> ways;

    /// <summary>Prepares a search.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="answers">The answers, with which it does not come about. Questions that are open stay so.</param>
    /// <param name="broken">What must not come about.</param>
    /// <param name="ct">Ends the search.</param>
    public ForcingSearch(Terrain terrain, AnswerSet answers, Goal broken, CancellationToken ct)
    {
        var situation = new Situation(terrain, answers, stays: _ => true);
        (holding, ways) = (new(ct), [.. broken.Ways.Select(w => new BreakSearch(situation, w, ct))]);
        asked = [.. terrain.Dimensions.Where(d => situation.Sheet[d.Place] is not null && !d.Demands.IsEmpty).Select(d => d.Place)];
    }

    /// <summary>The places of the questions to hold, and whether fewer cannot do.</summary>
    public (IEnumerable<int> Places, bool IsProven) Find()
    {
        ways = [.. ways.Where(w => !IsPrevented(w, asked))]; // what is prevented with all let go always is
        for (var checks = 0; checks < CheckLimit && holding.Find() is { } held; checks++)
        {
            var (known, prevented) = (holding.Breaks, ways.Count(w => IsPrevented(w, [.. asked.Except(held)])));
            if (prevented == ways.Length)
                return (held.Order(), true);
            if (holding.Breaks == known)
                break;
        }

        // It cannot be told within the limits: at least leave out what is known not to be needed.
        ImmutableArray<int> let = [];
        foreach (var place in asked)
            if (ways.All(w => IsPrevented(w, let.Add(place))))
                let = let.Add(place);
        return (asked.Except(let), false);
    }

    /// <summary>Whether it is certain that a way is prevented with some questions let go; if not, what breaks it is noted.</summary>
    private bool IsPrevented(BreakSearch way, ImmutableArray<int> let)
    {
        var (found, isProven) = way.Find(let);
        if (found is not null)
            holding.Add(found);
        return found is null && isProven;
    }
}
