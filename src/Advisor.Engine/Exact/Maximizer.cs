using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>
/// Finds the most that a sum over open questions can become. Terms on a single question are weighed answer by answer; questions that share a term are
/// eliminated one after another (bucket elimination, Dechter 1999), which is exact and cheap as long as few questions hang together.
/// </summary>
/// <remarks>Every question may also stay open, so the sum is never less than without any term.</remarks>
internal sealed class Maximizer(Terrain terrain, int tableLimit = Maximizer.TableLimit)
{
    /// <summary>The weight of what must not come about: less than all weights together can make up for.</summary>
    public const long Forbidden = -(1L << 61);

    /// <summary>The most entries of one table; beyond it a component is bounded instead of searched.</summary>
    public const int TableLimit = 1 << 18;

    private readonly List<Term>[] alone = [.. terrain.Dimensions.Select(_ => new List<Term>())];
    private readonly int[] leader = new int[terrain.Dimensions.Length];

    /// <summary>The most that the terms add up to.</summary>
    /// <param name="terms">Weights other than <see cref="Forbidden"/> sum to less than 2^59 in amount.</param>
    /// <param name="withAnswers">Whether answers are wanted too.</param>
    public Peak Of(IReadOnlyList<Term> terms, bool withAnswers = false)
    {
        var together = new List<Term>();
        for (var place = 0; place < leader.Length; place++)
        {
            alone[place].Clear();
            leader[place] = place;
        }

        foreach (var term in terms)
        {
            if (term.Demands.Length == 1)
            {
                alone[term.Demands[0].Place].Add(term);
                continue;
            }

            together.Add(term);
            foreach (var demand in term.Demands)
                leader[Leader(demand.Place)] = Leader(term.Demands[0].Place);
        }

        long sum = 0;
        var exact = true;
        List<(int, Answer?)>? answers = withAnswers ? [] : null;
        foreach (var component in together.GroupBy(t => Leader(t.Demands[0].Place)))
        {
            var elimination = Elimination.Of(terrain, [.. component], alone, tableLimit);
            sum += elimination.Most(answers);
            exact &= elimination.IsExact;
            foreach (var place in elimination.Places)
                alone[place].Clear();
        }

        for (var place = 0; place < alone.Length; place++)
        {
            if (alone[place].Count == 0)
                continue;
            var (most, isExact) = Best(place, answers);
            sum += most;
            exact &= isExact;
        }

        return new(sum, exact, answers is null ? [] : [.. answers]);
    }

    /// <summary>Adds without running over: nothing is worse than forbidden.</summary>
    public static long Add(long sum, long weight) => Math.Max(Forbidden, sum + weight);

    private int Leader(int place)
    {
        while (leader[place] != place)
            place = leader[place];
        return place;
    }

    /// <summary>The most that one answer adds through terms that depend on nothing else.</summary>
    private (long Most, bool IsExact) Best(int place, List<(int Place, Answer? Answer)>? answers)
    {
        var (terms, dimension) = (alone[place], terrain.Dimensions[place]);
        if (dimension.Question.IsMultiple)
        {
            var elimination = Elimination.Of(terrain, [terms[0]], alone, tableLimit, withTerm: false);
            return (elimination.Most(answers), elimination.IsExact);
        }

        Span<long> sums = dimension.Cells.Length <= 256 ? stackalloc long[dimension.Cells.Length] : new long[dimension.Cells.Length];
        sums.Clear();
        foreach (var term in terms)
            foreach (var cell in term.Demands[0].Cells)
                sums[cell] = Add(sums[cell], term.Weight);
        var best = -1;
        for (var cell = 0; cell < sums.Length; cell++)
            if (sums[cell] > (best < 0 ? 0 : sums[best]))
                best = cell;
        if (best >= 0)
            answers?.Add((place, dimension.Cells[best].Answer));
        return (best < 0 ? 0 : sums[best], true);
    }
}
