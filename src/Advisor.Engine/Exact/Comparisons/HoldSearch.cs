namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Finds the fewest questions to hold so that none of some breaks, which become more and more, comes about.</summary>
internal sealed class HoldSearch(CancellationToken ct)
{
    /// <summary>The most nodes that are visited, all searches together.</summary>
    public const int NodeLimit = 20_000;

    private readonly List<Break> breaks = [];
    private readonly HashSet<int> held = [];
    private readonly HashSet<int> avoided = [];
    private int size; // fewer will not do
    private int nodes;

    /// <summary>How many breaks are known.</summary>
    public int Breaks => breaks.Count;

    public void Add(Break found) => breaks.Add(found);

    /// <summary>The fewest places to hold; null: the limit was met.</summary>
    public IReadOnlyCollection<int>? Find()
    {
        for (; nodes < NodeLimit; size++)
        {
            held.Clear();
            avoided.Clear();
            if (Hold(size))
                return [.. held];
        }

        return null;
    }

    /// <summary>Holds so many more, and none of those avoided.</summary>
    private bool Hold(int left)
    {
        ct.ThrowIfCancellationRequested();
        if (++nodes >= NodeLimit)
            return false;
        Break? open = null;
        foreach (var one in breaks)
        {
            var least = one.Least(held, avoided);
            if (least > left)
                return false;
            if (least > 0)
                open ??= one;
        }

        if (open is null)
            return true;
        int[] choice = [.. open.Places.Where(p => !held.Contains(p) && !avoided.Contains(p))];
        foreach (var place in choice)
        {
            held.Add(place);
            if (Hold(left - 1))
                return true;
            held.Remove(place);
            avoided.Add(place);
        }

        avoided.ExceptWith(choice);
        return false;
    }
}
