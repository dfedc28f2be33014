using System.Collections.Immutable;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What rules out the technologies of a style, by what fires. Immutable.</summary>
internal sealed class ExitTable
{
    private const int FewWords = 256;

    private readonly QuestionSets sets;
    private readonly int words; // of 64 bits, enough for the technologies
    private readonly ImmutableArray<(int Trigger, int Place, ulong Bits)> exits;

    private ExitTable(QuestionSets sets, int words, ImmutableArray<(int Trigger, int Place, ulong Bits)> exits) =>
        (this.sets, this.words, this.exits) = (sets, words, exits);

    /// <summary>Lays out the exits of some technologies.</summary>
    public static ExitTable Of(IReadOnlyCollection<Ledger> technologies)
    {
        var all = technologies.Index().SelectMany(
            t => t.Item.Reasons.Index().Where(r => r.Item.Effect.Kind == EffectKind.RulesOut),
            (t, r) => (Technology: t.Index, Trigger: t.Item.TriggerOf(r.Index), Reason: r.Item)).ToList();
        var sets = new QuestionSets(all.Select(e => e.Reason));
        var words = (technologies.Count + 63) / 64;
        return new(sets, words,
        [
            .. all.Select(e => (Exit: e, Set: sets.NumberOf(e.Reason))).Where(e => e.Set >= 0)
                .GroupBy(e => (e.Exit.Trigger, Place: (e.Set * words) + (e.Exit.Technology >> 6)), e => 1UL << e.Exit.Technology)
                .Select(g => (g.Key.Trigger, g.Key.Place, g.Aggregate((all, one) => all | one))),
        ]);
    }

    /// <summary>The answers that rule out the technologies; see <see cref="Clash"/>.</summary>
    /// <returns>Ids of questions.</returns>
    public ImmutableArray<string> ClashUnder(Situation situation)
    {
        var length = words * sets.All.Length;
        Span<ulong> hits = length <= FewWords ? stackalloc ulong[length] : new ulong[length];
        foreach (var (trigger, place, bits) in exits)
            if (situation.Holds(trigger))
                hits[place] |= bits;
        return Clash.Of(sets, hits);
    }
}
