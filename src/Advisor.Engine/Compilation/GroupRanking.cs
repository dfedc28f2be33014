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
        if (layout.Fits)
        {
            RankNarrow(scratch);
            return;
        }

        KeyKernel.Portable(scratch.Sums, places, scratch.LongKeys);
        foreach (var (first, members) in groups)
            RankKernel.Portable(scratch.LongKeys.AsSpan(first, members), first, scratch.Order.AsSpan(first, members));
    }

    private void RankNarrow(Scratch scratch)
    {
        if (wide)
        {
            KeyKernel.Wide(scratch.Sums, places, layout, count, scratch.Keys);
            foreach (var (first, members) in groups)
                RankKernel.WideCount(scratch.Keys, first, members, scratch.Ranks);
        }
        else
        {
            KeyKernel.PortableNarrow(scratch.Sums, places, layout, count, scratch.Keys);
            foreach (var (first, members) in groups)
                RankKernel.PortableCount(scratch.Keys, first, members, scratch.Ranks);
        }

        // Only now, as the counts have long reached memory: read back at once they would be waited for, group by group.
        RankKernel.Place(scratch.Ranks, scratch.Order.AsSpan(0, count));
    }
}
