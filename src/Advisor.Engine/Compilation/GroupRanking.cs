using System.Numerics;

namespace Advisor.Engine.Compilation;

/// <summary>Ranks the styles among themselves, and the technologies of each style. Immutable.</summary>
internal sealed class GroupRanking
{
    /// <summary>The groups to rank: all.</summary>
    public const ulong All = ulong.MaxValue;

    private readonly int[] places; // by target, its place in its group
    private readonly (int First, int Count)[] groups;
    private readonly KeyLayout layout;
    private readonly int count;
    private readonly bool wide;
    private readonly bool narrow; // keys of 32 bits, and a bit for each group
    private readonly ulong present;

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
        narrow = layout.Fits && groups.Length <= 64;
        present = All >> Math.Max(64 - groups.Length, 0);
    }

    public long Bytes => (4L * places.Length) + (8L * groups.Length);

    /// <summary>The bit of a target's group. With more than 64 groups the bits do not matter, as then all are ranked.</summary>
    public ulong GroupOf(int target) => 1ul << Array.FindIndex(groups, g => target < g.First + g.Count);

    /// <summary>Ranks by the sums in the scratch.</summary>
    /// <param name="scratch">The sums, and the order of those groups that are left out.</param>
    /// <param name="some">The bits of the groups to rank; others may be ranked as well.</param>
    public void Rank(Scratch scratch, ulong some)
    {
        if (!narrow)
        {
            KeyKernel.Portable(scratch.Sums, places, scratch.LongKeys);
            foreach (var (first, members) in groups)
                RankKernel.Portable(scratch.LongKeys.AsSpan(first, members), first, scratch.Order.AsSpan(first, members));
            return;
        }

        if ((some & present) == 0)
            return;
        var keys = scratch.Keys.Span;
        var ranks = scratch.Ranks.Span;
        if (wide)
            KeyKernel.Wide(scratch.Sums, places, layout, count, keys);
        else
            KeyKernel.PortableNarrow(scratch.Sums, places, layout, count, keys);
        for (var left = some & present; left != 0; left &= left - 1)
        {
            var (first, members) = groups[BitOperations.TrailingZeroCount(left)];
            if (wide)
                RankKernel.WideCount(keys, first, members, ranks);
            else
                RankKernel.PortableCount(keys, first, members, ranks);
        }

        // Only now, as the counts have long reached memory: read back at once they would be waited for, group by group.
        for (var left = some & present; left != 0; left &= left - 1)
        {
            var (first, members) = groups[BitOperations.TrailingZeroCount(left)];
            RankKernel.Place(ranks, first, members, scratch.Order);
        }
    }
}
