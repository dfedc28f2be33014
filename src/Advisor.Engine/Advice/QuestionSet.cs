using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Some of the questions.</summary>
/// <param name="Bits">One bit for each, by place.</param>
internal readonly record struct QuestionSet(BigInteger Bits)
{
    private static readonly Comparer<int[]> InOrder = Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    /// <summary>The places of the questions, in the order of the questionnaire.</summary>
    public IEnumerable<int> Places
    {
        get
        {
            var place = 0;
            for (var rest = Bits; !rest.IsZero; rest >>= 1, place++)
                if (!rest.IsEven)
                    yield return place;
        }
    }

    /// <summary>The questions that a premise reads.</summary>
    public static QuestionSet Of(Premise premise) => premise.Requirements.Aggregate(default(QuestionSet), (set, requirement) => set.With(requirement.Place));

    public QuestionSet With(int place) => new(Bits | BigInteger.One << place);

    public QuestionSet With(QuestionSet other) => new(Bits | other.Bits);

    /// <summary>Whether they have a question in common.</summary>
    public bool Meets(QuestionSet other) => !(Bits & other.Bits).IsZero;

    /// <summary>The ids of the questions.</summary>
    public ImmutableArray<string> Ids(RuleSet ruleSet) => [.. Places.Select(p => ruleSet.Questions[p].Id)];

    /// <summary>Those that hold no other, each once: the smallest first, then in the order of the questionnaire.</summary>
    public static List<QuestionSet> Minimal(IEnumerable<QuestionSet> sets)
    {
        var kept = new List<QuestionSet>();
        foreach (var (set, _) in sets.Distinct().Select(s => (Set: s, Places: s.Places.ToArray())).OrderBy(s => s.Places.Length).ThenBy(s => s.Places, InOrder).ToList())
            if (!kept.Exists(k => (k.Bits & set.Bits) == k.Bits))
                kept.Add(set);
        return kept;
    }
}
