namespace Advisor.Engine.Exact;

/// <summary>What the facets of each question add to each row of a bid, one after another. Filled once, then only read.</summary>
internal sealed class FacetRows
{
    private readonly int[] first;
    private readonly long[] rows;

    /// <summary>Makes rows of zeros.</summary>
    /// <param name="facets">How many facets each question has.</param>
    /// <param name="width">How wide rows are.</param>
    public FacetRows(IEnumerable<int> facets, int width)
    {
        Width = width;
        first = [0, .. facets];
        for (var v = 1; v < first.Length; v++)
            first[v] += first[v - 1];
        rows = new long[first[^1] * width];
    }

    /// <summary>How wide rows are.</summary>
    public int Width { get; }

    /// <summary>How many facets a question has.</summary>
    public int FacetsOf(int v) => first[v + 1] - first[v];

    /// <summary>What a facet adds.</summary>
    public Span<long> this[int v, int f] => rows.AsSpan((first[v] + f) * Width, Width);
}
