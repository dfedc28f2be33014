using System.Numerics;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact.Changes;

/// <summary>
/// The other answers to a question that takes several options, as options added and taken away, grouped by what they do. Left out is what never is the
/// least change: options whose coming or going helps no sum, and sets of which a smaller change does as much for every sum.
/// </summary>
internal sealed class SetMoves
{
    /// <summary>The most options that are combined.</summary>
    public const int MostToggles = 12;

    private readonly Dimension dimension;
    private readonly bool[] present;
    private readonly List<int> toggles = [];
    private readonly List<int> starters = [];
    private readonly int[] groupOf; // for each set of toggled options the place of its effect; negative: it is no worthwhile answer

    /// <summary>Finds what is worth trying.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="answer">Its present answer; null: open.</param>
    /// <param name="influences">Every demand on it that matters.</param>
    /// <param name="rows">How many sums there are.</param>
    public SetMoves(Dimension dimension, OptionsAnswer? answer, List<Influence> influences, int rows)
    {
        this.dimension = dimension;
        present = [.. dimension.Question.Options.Select(o => answer is not null && answer.Options.Contains(o.Id))];
        Choose(answer is null, influences);
        IsComplete = toggles.Count <= MostToggles;
        if (!IsComplete)
            toggles.RemoveRange(MostToggles, toggles.Count - MostToggles);
        groupOf = new int[1 << toggles.Count];
        Group(new SetEffects(dimension, present, toggles, influences, rows));
    }

    /// <summary>Whether all options that could matter are tried.</summary>
    public bool IsComplete { get; }

    /// <summary>What can be done, each with the sets of options that do it.</summary>
    public List<(MoveEffect Effect, List<OptionSet> Sets)> Groups { get; } = [];

    /// <summary>The places of what smaller worthwhile changes do, some of the options left as they are.</summary>
    public ulong[] Below(OptionSet set)
    {
        var below = new ulong[(Groups.Count >> 6) + 1];
        var whole = set.Toggled;
        for (var part = (whole - 1) & whole; whole != 0 && part != 0; part = (part - 1) & whole)
            if (groupOf[part] is >= 0 and var group)
                below[group >> 6] |= 1UL << group;
        return below;
    }

    public OptionsAnswer AnswerOf(OptionSet set)
    {
        bool[] named = [.. present];
        for (var i = 0; i < toggles.Count; i++)
            named[toggles[i]] ^= ((set.Toggled >> i) & 1) == 1;
        if (set.Starter >= 0)
            named[set.Starter] = true;
        return new OptionsAnswer([.. dimension.Question.Options.Where((_, o) => named[o]).Select(o => o.Id)]);
    }

    private void Choose(bool isOpen, List<Influence> influences)
    {
        var (touch, leave, anyAnswer) = (new bool[present.Length], new bool[present.Length], false);
        foreach (var influence in influences)
            foreach (var part in influence.Demand.Parts)
            {
                anyAnswer |= part.IsNoneOf;
                var group = dimension.Groups[part.Group];
                for (var option = 0; option < group.Length; option++)
                {
                    touch[option] |= group[option] && (part.IsNoneOf ? influence.Loses : influence.Gains);
                    leave[option] |= group[option] && (part.IsNoneOf ? influence.Gains : influence.Loses);
                }
            }

        for (var option = 0; option < present.Length; option++)
        {
            if (present[option] ? leave[option] : touch[option])
                toggles.Add(option);
            else if (!present[option])
                starters.Add(option);
        }

        // A question must have some answer: an option without merit of its own may still stand where nothing else is left.
        if (isOpen ? !anyAnswer : !Enumerable.Range(0, present.Length).All(o => !present[o] || toggles.Contains(o)))
            starters.Clear();
    }

    private void Group(SetEffects effects)
    {
        var (isOpen, places) = (!present.Contains(true), new Dictionary<MoveEffect, int>());
        var of = new MoveEffect?[groupOf.Length];
        of[0] = isOpen ? null : effects.Present;
        groupOf[0] = -1;
        for (var set = 1u; set < of.Length; set++)
        {
            groupOf[set] = -1;
            if ((of[set] = effects.Of(set)) is { } effect && !IsOutdone(set, effect, of) && !effect.Equals(effects.Present))
                Add(effect, new(set));
        }

        // All present options away, or none there yet: any other option alone.
        var bare = isOpen ? 0 : toggles.Select((o, i) => present[o] ? 1u << i : 0).Aggregate(0u, (a, b) => a | b);
        if (isOpen || effects.Of(bare) is null)
            foreach (var option in starters)
                if (effects.OfStarter(option) is var effect && !effect.Equals(effects.Present))
                    Add(effect, new(bare, option));

        void Add(MoveEffect effect, OptionSet set)
        {
            if (places.TryAdd(effect, Groups.Count))
                Groups.Add((effect, []));
            var place = places[effect];
            Groups[place].Sets.Add(set);
            if (set.Starter < 0)
                groupOf[set.Toggled] = place;
        }
    }

    /// <summary>Whether taking back one option's change does as much for every sum.</summary>
    private static bool IsOutdone(uint set, MoveEffect effect, MoveEffect?[] of)
    {
        for (var rest = set; rest != 0; rest &= rest - 1)
            if (of[set & ~(1u << BitOperations.TrailingZeroCount(rest))] is { } smaller && (ReferenceEquals(smaller, effect) || smaller.IsAsGoodAs(effect)))
                return true;
        return false;
    }
}
