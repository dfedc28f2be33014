using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Finds which answers cannot hold together.</summary>
internal static class ConflictSearch
{
    /// <summary>
    /// The minimal sets of questions whose answers rule out every style by themselves: one fired rule for each style, in all combinations, and the
    /// questions that these rules read. The smallest first, then in the order of the questionnaire.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Of(RuleSet ruleSet, ImmutableArray<Contender> styles, AnswerSheet sheet)
    {
        if (styles.IsEmpty)
            return [];
        List<BigInteger> sets = [BigInteger.Zero]; // a set of questions as bits, by place
        foreach (var style in styles)
        {
            var ways = style.Claims.Where(c => c.RulesOut && c.Premise.Under(sheet) == Truth.Holds).Select(c => Bits(c.Premise)).ToList();
            sets = Minimal(sets.SelectMany(_ => ways, (set, way) => set | way));
        }

        var places = Enumerable.Range(0, ruleSet.Questions.Length);
        return
        [
            .. sets.Select(set => places.Where(p => Contains(set, p)).ToImmutableArray())
                .OrderBy(set => set.Length)
                .ThenBy(set => set, Comparer<ImmutableArray<int>>.Create((a, b) => a.AsSpan().SequenceCompareTo(b.AsSpan())))
                .Select(set => set.Select(p => ruleSet.Questions[p].Id).ToImmutableArray()),
        ];
    }

    private static BigInteger Bits(Premise premise) =>
        premise.Requirements.Aggregate(BigInteger.Zero, (bits, requirement) => bits | BigInteger.One << requirement.Place);

    private static bool Contains(BigInteger set, int place) => !(set >> place).IsEven;

    /// <summary>Those that hold no other. Doing so after each style keeps the number of combinations small.</summary>
    private static List<BigInteger> Minimal(IEnumerable<BigInteger> sets)
    {
        var kept = new List<BigInteger>();
        foreach (var set in sets.Distinct().OrderBy(Size).ToList())
            if (!kept.Exists(k => (k & set) == k))
                kept.Add(set);
        return kept;
    }

    private static int Size(BigInteger set)
    {
        var size = 0;
        for (; !set.IsZero; set &= set - 1)
            size++;
        return size;
    }
}
