using System.Collections.Immutable;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Other answers with which all sums of a race are more than 0, which holding some of the questions prevents.</summary>
internal sealed class Break
{
    /// <summary>What is lost where it is not known: all.</summary>
    private const long All = 1L << 60;

    private readonly Course course;
    private readonly int[] present; // by variable
    private readonly int[] other;
    private readonly int[] changed; // variables

    /// <summary>Notes other answers.</summary>
    /// <param name="course">The race.</param>
    /// <param name="present">For each question its present facet; negative: that is not represented.</param>
    /// <param name="other">The facets with which the race is won.</param>
    public Break(Course course, int[] present, int[] other)
    {
        (this.course, this.present, this.other) = (course, present, other);
        changed = [.. Enumerable.Range(0, other.Length).Where(v => other[v] != present[v])];

        // While those that rules bind to each other are undecided, what must be held is only bounded. So they are decided first.
        var losses = Losses(other, [.. Enumerable.Range(0, other.Length).Select(changed.Contains)]);
        Places = [.. changed.OrderBy(v => v >= course.Joined).ThenByDescending(v => losses[v].Max()).Select(PlaceOf)];
    }

    /// <summary>The questions that are answered otherwise, in the order in which to hold them.</summary>
    public ImmutableArray<int> Places { get; }

    /// <summary>How many more questions must be held at least to prevent it; 0: none.</summary>
    /// <param name="held">The places of the questions that are held.</param>
    /// <param name="avoided">Those that must not be.</param>
    /// <returns><see cref="int.MaxValue"/>: none are enough.</returns>
    public int Least(HashSet<int> held, HashSet<int> avoided)
    {
        int[] chosen = [.. other];
        var isFree = new bool[other.Length];
        foreach (var v in changed)
        {
            var isHeld = held.Contains(PlaceOf(v));
            if (isHeld && present[v] < 0)
                return 0;
            chosen[v] = isHeld ? present[v] : other[v];
            isFree[v] = !isHeld && !avoided.Contains(PlaceOf(v));
        }

        var sums = course.Sums(chosen);
        if (!Course.IsWon(sums))
            return 0;
        var (losses, least) = (Losses(chosen, isFree), int.MaxValue);
        for (var row = 0; row < sums.Length; row++)
            least = Math.Min(least, Least(sums[row], [.. changed.Where(v => isFree[v]).Select(v => losses[v][row])]));
        return least;
    }

    /// <summary>How many losses it takes at least for a sum to be no more than 0.</summary>
    private static int Least(long sum, long[] losses)
    {
        Array.Sort(losses);
        for (var i = losses.Length - 1; i >= 0 && losses[i] > 0; i--)
            if ((sum -= losses[i]) <= 0)
                return losses.Length - i;
        return int.MaxValue;
    }

    private int PlaceOf(int v) => course.Variables[v].Place;

    /// <summary>
    /// For each question that may be held, what each sum then loses at most: a term that binds it to others may be lost, or gained, with any of them.
    /// </summary>
    private long[][] Losses(int[] chosen, bool[] isFree)
    {
        long[][] losses = [.. isFree.Select(f => f ? new long[course.Rows] : [])];
        for (var v = 0; v < losses.Length; v++)
            for (var row = 0; row < losses[v].Length; row++)
                losses[v][row] = present[v] < 0 ? All : course.Alone[v][chosen[v]][row] - course.Alone[v][present[v]][row];
        foreach (var (term, weights) in course.Bound)
        {
            var (isMet, canBeMet) = (true, true);
            foreach (var need in term.Needs)
            {
                var isGiven = Meets(need, chosen);
                isMet &= isGiven;
                canBeMet &= isGiven || (isFree[need.Variable] && present[need.Variable] >= 0 && Meets(need, present));
            }

            foreach (var need in term.Needs)
                for (var row = 0; canBeMet && row < losses[need.Variable].Length; row++)
                    losses[need.Variable][row] += Math.Max(0, isMet ? weights[row] : -weights[row]);
        }

        return losses;
    }

    private bool Meets(Need need, int[] facets) => ((course.Variables[need.Variable].Met[facets[need.Variable]] >> need.Bit) & 1) == 1;
}
