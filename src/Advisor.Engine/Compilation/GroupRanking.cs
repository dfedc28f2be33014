namespace Advisor.Engine.Compilation;

/// <summary>Ranks the styles among themselves, and the technologies of each style. Immutable.</summary>
internal sealed class GroupRanking
{
    private readonly int[] places; // by target, its place in its group
    private readonly (int First, int Count)[] groups;
    private readonly KeyLayout layout;
    private readonly int count;
    private readonly bool wide;

    /// <summary>Prepares for targets.</summary>
    /// <param name="targets">What is ranked.</param>
    /// <param name="width">The lanes of the sums.</param>
    /// <param name="most">The most that favour or opposition of one target can come to.</param>
    /// <param name="wide">Whether there are registers of 512 bits.</param>
    public GroupRanking(Targets targets, int width, int most, bool wide)
    {
        (count, this.wide) = (targets.Count, wide);
        groups = [(0, targets.Styles), .. Enumerable.Range(0, targets.Styles).Select(style => (targets.FirstOf(style), targets.TechnologiesOf(style)))];
        places = [.. groups.SelectMany(g => Enumerable.Range(0, g.Count)), .. new int[width - count]];
        layout = KeyLayout.Of(groups.Max(g => g.Count), most);
    }

    public long Bytes => (4L * places.Length) + (8L * groups.Length);

    /// <summary>Ranks by the sums in the scratch.</summary>
    public void Rank(Scratch scratch)
    {
        if (!layout.Fits)
        {
            KeyKernel.Portable(scratch.Sums, places, scratch.LongKeys);
            foreach (var (first, members) in groups)
                RankKernel.Portable(scratch.LongKeys.AsSpan(first, members), first, scratch.Order.AsSpan(first, members));
            return;
        }

        var keys = scratch.Keys.Span;
        var ranks = scratch.Ranks.Span;
        if (wide)
            KeyKernel.Wide(scratch.Sums, places, layout, count, keys);
        else
            KeyKernel.PortableNarrow(scratch.Sums, places, layout, count, keys);
        foreach (var (first, members) in groups)
        {
            if (wide)
                RankKernel.WideCount(keys, first, members, ranks);
            else
                RankKernel.PortableCount(keys, first, members, ranks);
        }

        // Only now, as the counts have long reached memory: read back at once they would be waited for, group by group.
        foreach (var (first, members) in groups)
            RankKernel.Place(ranks, first, members, scratch.Order);
    }

    /// <summary>Finds who is first after a change, without ranking anybody else.</summary>
    public Outcome First(PackedRows packed, in Change change)
    {
        var style = First(packed, change, 0);
        return style.Target < 0 ? Outcome.None : new(style.Target, First(packed, change, style.Target + 1).Target, style.Favour, style.Opposition);
    }

    private Leader First(PackedRows packed, in Change change, int group)
    {
        var (first, members) = groups[group];
        return wide && layout.Fits
            ? LeaderKernel.Wide(packed, change, first, members, layout)
            : LeaderKernel.Portable(packed, change, first, members);
    }
}
