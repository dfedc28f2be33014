using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Gathers practices that answers call for: each once, and no two that exclude each other.</summary>
internal sealed class CalledPractices
{
    private readonly List<PracticeAdvice> called = [];

    /// <summary>Whether a call for a practice is of interest: the first of several is what is said, and the calls for a practice follow each other.</summary>
    public bool IsNew(PracticeAdvice call) => called.Count == 0 || !ReferenceEquals(called[^1].Practice, call.Practice);

    /// <summary>Adds a practice that is called for.</summary>
    public void Add(PracticeAdvice call) => called.Add(call);

    /// <summary>The practices, by id. Of those that exclude each other, the one that answers to more of what is known stays.</summary>
    public ImmutableArray<PracticeAdvice> Settled()
    {
        var rivals = Rivals();
        if (rivals.Count == 0)
            return [.. called];
        var kept = new List<PracticeAdvice>();
        foreach (var advice in rivals.OrderByDescending(a => a.Questions.Length).ThenBy(a => a.Practice.Id, StringComparer.Ordinal))
            if (!kept.Exists(k => Conflict(k.Practice, advice.Practice)))
                kept.Add(advice);
        return [.. called.Where(a => !rivals.Contains(a) || kept.Contains(a))];
    }

    /// <summary>Those that exclude another.</summary>
    private HashSet<PracticeAdvice> Rivals()
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
