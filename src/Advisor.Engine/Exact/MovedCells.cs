using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// What each answer to a question adds to a challenge, where triggers that ask several questions wait for this one alone and move it. Serves one challenge
/// after another; not safe to share.
/// </summary>
/// <param name="dimensions">The questions.</param>
internal sealed class MovedCells(ImmutableArray<Dimension> dimensions)
{
    private readonly List<int> places = [];
    private long[]?[]? cells; // by place

    /// <summary>Whether a question is moved.</summary>
    public bool Has(int place) => places.Count > 0 && places.Contains(place);

    /// <summary>Adds what meeting a demand adds.</summary>
    /// <param name="challenge">What its question adds without it.</param>
    /// <param name="demand">The demand, of a question that takes one answer.</param>
    /// <param name="weight">What is added.</param>
    public void Move(PreparedPulls challenge, Demand demand, long weight)
    {
        var place = demand.Place;
        var sums = (cells ??= new long[]?[dimensions.Length])[place] ??= new long[dimensions[place].Cells.Length];
        if (!Has(place))
        {
            places.Add(place);
            sums.AsSpan().Clear();
            challenge.CellsOf(place).CopyTo(sums);
        }

        foreach (var cell in demand.Cells)
            sums[cell] += weight;
    }

    /// <summary>Counts what the moved questions pull, and forgets them.</summary>
    public void Drain(PullSums sums)
    {
        foreach (var place in places)
            if (cells![place].AsSpan().ContainsAnyExcept(0))
                sums.Add(place, Pull.Of(dimensions[place], cells[place]));
        places.Clear();
    }
}
