using System.Numerics;

namespace Advisor.Engine.Exact.Changes;

/// <summary>
/// What sets of options do. Demands ask only whether groups of options are touched, so sets that touch the same groups share one effect.
/// </summary>
internal sealed class SetEffects
{
    private readonly Dimension dimension;
    private readonly List<Influence> influences;
    private readonly long[] now;
    private readonly uint presentToggles;
    private readonly bool isNeverEmpty;
    private readonly uint[] toggledIn; // for each group the toggles in it
    private readonly bool[] isTouched; // for each group whether it has an option that always stays
    private readonly ulong[]? touches; // for each toggle the groups it touches, as far as they differ; null: more than 64 do
    private readonly Dictionary<ulong, MoveEffect> known = [];

    /// <summary>Prepares the groups.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="present">For each option whether the present answer names it.</param>
    /// <param name="toggles">The options that may come or go, at most 32.</param>
    /// <param name="influences">Every demand on the question that matters.</param>
    /// <param name="rows">How many sums there are.</param>
    public SetEffects(Dimension dimension, bool[] present, List<int> toggles, List<Influence> influences, int rows)
    {
        (this.dimension, this.influences) = (dimension, influences);
        (toggledIn, isTouched) = (new uint[dimension.Groups.Length], new bool[dimension.Groups.Length]);
        for (var i = 0; i < toggles.Count; i++)
        {
            presentToggles |= present[toggles[i]] ? 1u << i : 0;
            for (var group = 0; group < toggledIn.Length; group++)
                toggledIn[group] |= dimension.Groups[group][toggles[i]] ? 1u << i : 0;
        }

        for (var option = 0; option < present.Length; option++)
        {
            if (!present[option] || toggles.Contains(option))
                continue;
            isNeverEmpty = true;
            for (var group = 0; group < isTouched.Length; group++)
                isTouched[group] |= dimension.Groups[group][option];
        }

        touches = Touches(toggles.Count);
        now = new long[rows];
        Present = new(new long[rows], isNeverEmpty || presentToggles != 0 ? AddTo(now, presentToggles, -1) : 0);
    }

    /// <summary>The present answer, which adds nothing to itself.</summary>
    public MoveEffect Present { get; }

    /// <summary>What the present answer does with some options come or gone; null: it would be empty.</summary>
    public MoveEffect? Of(uint toggled)
    {
        var named = toggled ^ presentToggles;
        if (!isNeverEmpty && named == 0)
            return null;
        ulong key = touches is null ? named : 0;
        for (var rest = named; touches is not null && rest != 0; rest &= rest - 1)
            key |= touches[BitOperations.TrailingZeroCount(rest)];
        if (!known.TryGetValue(key, out var effect))
            known.Add(key, effect = Effect(named, -1));
        return effect;
    }

    /// <summary>What a single option does, every other gone.</summary>
    public MoveEffect OfStarter(int option) => Effect(0, option);

    private ulong[]? Touches(int toggles)
    {
        var different = influences.SelectMany(i => i.Demand.Parts).Where(p => !isTouched[p.Group]).Select(p => toggledIn[p.Group]).Distinct().ToArray();
        if (different.Length > 64)
            return null;
        var all = new ulong[toggles];
        for (var i = 0; i < toggles; i++)
            for (var bit = 0; bit < different.Length; bit++)
                all[i] |= ((different[bit] >> i) & 1) == 1 ? 1UL << bit : 0;
        return all;
    }

    private MoveEffect Effect(uint named, int starter)
    {
        var added = new long[now.Length];
        for (var row = 0; row < added.Length; row++)
            added[row] = -now[row];
        return new(added, AddTo(added, named, starter));
    }

    /// <summary>Adds what an answer does, and tells which bound demands it meets.</summary>
    private ulong AddTo(long[] sums, uint named, int starter)
    {
        ulong bits = 0;
        foreach (var influence in influences)
        {
            if (!IsMet(influence.Demand, named, starter))
                continue;
            bits |= influence.Mask;
            foreach (var (row, weight) in influence.Added)
                sums[row] += weight;
        }

        return bits;
    }

    private bool IsMet(Demand demand, uint named, int starter)
    {
        foreach (var part in demand.Parts)
            if ((isTouched[part.Group] || (toggledIn[part.Group] & named) != 0 || (starter >= 0 && dimension.Groups[part.Group][starter])) == part.IsNoneOf)
                return false;
        return true;
    }
}
