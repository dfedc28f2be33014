using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Settles which of the practices that answers call for are advised.</summary>
internal static class CalledPractices
{
    /// <summary>The practices, in their order. Of those that exclude each other, the one that answers to more of what is known stays.</summary>
    public static ImmutableArray<PracticeAdvice> Of(IEnumerable<PracticeAdvice> practices)
    {
        ImmutableArray<PracticeAdvice> called = [.. practices];
        var rivals = Rivals(called);
        if (rivals.Count == 0)
            return called;
        var kept = new List<PracticeAdvice>();
        foreach (var advice in rivals.OrderByDescending(a => a.Questions.Length).ThenBy(a => a.Practice.Id, StringComparer.Ordinal))
            if (!kept.Exists(k => Conflict(k.Practice, advice.Practice)))
                kept.Add(advice);
        return called.RemoveAll(a => rivals.Contains(a) && !kept.Contains(a));
    }

    /// <summary>Those that exclude another.</summary>
    private static HashSet<PracticeAdvice> Rivals(ImmutableArray<PracticeAdvice> called)
    {
        var rivals = new HashSet<PracticeAdvice>(0, ReferenceEqualityComparer.Instance);
        foreach (var advice in called)
            if (!advice.Practice.ConflictsWith.IsEmpty)
                foreach (var other in called)
                    if (advice.Practice.ConflictsWith.Contains(other.Practice.Id))
                        rivals.UnionWith([advice, other]);
        return rivals;
    }

    private static bool Conflict(Practice a, Practice b) => a.ConflictsWith.Contains(b.Id) || b.ConflictsWith.Contains(a.Id);
}
